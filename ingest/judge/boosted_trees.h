#pragma once
// Gradient-boosted decision trees (Friedman 2001), evaluated: the sum of one leaf a tree, through the logistic function.

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace clew::ingest {

/// Names the line of the table that is wrong.
class ModelTableError : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

class BoostedTrees {
 public:
  /// A table of tab-separated lines; those that start with # are comments.
  ///   feature NAME                                 columns in the order in which nodes count them
  ///   tree                                         begins a tree; its nodes follow, the root first
  ///   split FEATURE THRESHOLD LEFT RIGHT           left where the value is at most the threshold; nodes are counted within the
  ///   tree leaf VALUE                                   added to the log-odds
  /// Throws ModelTableError.
  explicit BoostedTrees(std::string_view table);

  [[nodiscard]] const std::vector<std::string>& features() const { return features_; }

  /// A value for each of features(); returns a probability.
  [[nodiscard]] float probability(std::span<const float> row) const;
  /// The same before the logistic function.
  [[nodiscard]] float log_odds(std::span<const float> row) const;

 private:
  struct Node {
    std::int32_t feature = -1;  // -1: a leaf
    float value = 0;            // threshold, or what a leaf adds
    std::uint32_t left = 0;
    std::uint32_t right = 0;
  };
  void check(std::size_t root) const;

  std::vector<std::string> features_;
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> roots_;
};

}  // namespace clew::ingest
