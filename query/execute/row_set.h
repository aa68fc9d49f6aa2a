#pragma once
// Distinct tuples of values, numbered in the order of their arrival: for DISTINCT and for groups.
// Open addressing over hashes; equal is what graph::equivalent says.
#include <cstdint>
#include <span>
#include <vector>

#include "query/evaluate/budget.h"

namespace clew::query {

class RowSet {
 public:
  RowSet(std::size_t width, Budget& budget) : width_(width), kept_(budget) {}

  struct Found {
    std::size_t number;
    bool added;
  };
  /// The number of the tuple, which is added (owning its values) where it is new.
  Found insert(std::span<const graph::Value> tuple);

  std::size_t size() const { return hashes_.size(); }
  std::span<const graph::Value> operator[](std::size_t number) const { return {values_.data() + number * width_, width_}; }
  void clear();

 private:
  static constexpr std::uint32_t kFree = 0xFFFF'FFFFU;

  void grow();

  std::size_t width_;
  Kept kept_;
  std::vector<graph::Value> values_;
  std::vector<std::uint64_t> hashes_;  ///< By number.
  std::vector<std::uint32_t> places_;  ///< Numbers, by hash; a power of two of them.
};

}  // namespace clew::query
