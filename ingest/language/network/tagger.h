#pragma once
// The tag of each token: the best scoring label of a linear layer over the encoder's vectors.

#include <filesystem>
#include <string>
#include <vector>

#include "ingest/language/network/dense.h"

namespace clew::ingest::language {

class Tagger {
 public:
  /// Reads the directory of the component; `width` is that of the vectors it will get.
  Tagger(const std::filesystem::path& directory, std::size_t width);

  [[nodiscard]] const std::vector<std::string>& labels() const { return labels_; }

  /// Numbers of labels, one for each of the `tokens` rows of `vectors`.
  void tag(const float* vectors, std::size_t tokens, std::vector<std::uint16_t>& tags) const;

 private:
  std::vector<std::string> labels_;
  AffineLayer layer_;
};

}  // namespace clew::ingest::language
