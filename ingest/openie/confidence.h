#pragma once
// How sure an extraction is: a logistic regression over its features, whose weights are data (datasets/openie/confidence.tsv).

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "ingest/openie/features.h"

namespace clew::ingest::openie {

/// The table as it was when the program was built.
[[nodiscard]] std::string_view built_in_weights();

class Confidence {
 public:
  /// `table` has a feature and its weight in each line and must outlive this. Throws LexiconError (file:line).
  explicit Confidence(std::string_view table);

  /// With the weights that are part of the program.
  [[nodiscard]] static const Confidence& built_in();

  /// 0 to 1; features without a weight count nothing.
  [[nodiscard]] double operator()(std::span<const Feature> features) const;

 private:
  std::unordered_map<std::string_view, double> weights_;
  double bias_ = 0;
};

}  // namespace clew::ingest::openie
