#pragma once
// The features of one extraction while they are collected.

#include <string>
#include <string_view>
#include <vector>

#include "ingest/openie/features.h"

namespace clew::ingest::openie {

class FeatureList {
 public:
  /// A feature that is there: "rule=verb".
  void add(std::string name, std::string_view value) { features_.push_back({std::move(name.append("=").append(value)), 1}); }
  void add_number(std::string name, double value) { features_.push_back({std::move(name), value}); }
  /// The number as a value, `most` and more as one.
  void add_count(std::string name, std::size_t n, std::size_t most) { add(std::move(name), std::to_string(n < most ? n : most)); }

  [[nodiscard]] std::vector<Feature> take() { return std::move(features_); }

 private:
  std::vector<Feature> features_;
};

// The parts of features_of, a file each.
void add_clause_features(const Tree& tree, const Clause& clause, FeatureList& list);
void add_noun_features(const Tree& tree, const Extraction& extraction, FeatureList& list);
void add_length_features(const Tree& tree, const Extraction& extraction, FeatureList& list);
void add_place_features(const Tree& tree, const Extraction& extraction, FeatureList& list);
void add_margin_features(const Tree& tree, const Extraction& extraction, FeatureList& list);

/// Whether the extraction was read from a verb's clause.
[[nodiscard]] bool is_clausal(Rule rule);

}  // namespace clew::ingest::openie
