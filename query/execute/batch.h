#pragma once
// Rows on their way from one operator to the next: about a thousand at a time, one after the other in one array.
// A row holds a value for each slot of the query, and a weight: it stands for so many equal rows.
#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "graph/value.h"
#include "query/bind/bound_expression.h"

namespace clew::query {

using Row = std::span<const graph::Value>;

inline const graph::Value& at(Row row, SlotId slot) {
  return row[std::size_t(slot)];
}

class Batch {
 public:
  static constexpr std::size_t kRows = 1024;
  /// Batches of very wide rows hold fewer, so that they stay within a cache; but some.
  static constexpr std::size_t kValues = std::size_t{1} << 15;
  static constexpr std::size_t kLeastRows = 4;
  static constexpr std::size_t kFirstRows = 16;

  explicit Batch(std::size_t width, std::size_t most = kRows)
      : width_(width), capacity_(std::min(std::max(kValues / std::max<std::size_t>(width, 1), kLeastRows), most)) {}

  std::size_t width() const { return width_; }
  std::size_t capacity() const { return capacity_; }
  std::size_t size() const { return weights_.size(); }
  bool empty() const { return weights_.empty(); }
  bool full() const { return size() >= capacity_; }

  std::span<graph::Value> operator[](std::size_t i) { return {values_.data() + i * width_, width_}; }
  Row operator[](std::size_t i) const { return {values_.data() + i * width_, width_}; }
  std::uint64_t weight(std::size_t i) const { return weights_[i]; }
  std::uint64_t& weight(std::size_t i) { return weights_[i]; }

  /// A copy of the row (of another batch), to be changed. Spans of this batch's rows end with the next call.
  std::span<graph::Value> append(Row row, std::uint64_t weight = 1) {
    std::span<graph::Value> own = append_any(weight);
    std::copy(row.begin(), row.end(), own.begin());
    return own;
  }
  /// Takes the place of the row's values, which are left as anything.
  std::span<graph::Value> append_moved(std::span<graph::Value> row, std::uint64_t weight = 1) {
    std::span<graph::Value> own = append_any(weight);
    std::swap_ranges(row.begin(), row.end(), own.begin());
    return own;
  }

  /// Values stay alive until their places are used again.
  void clear() { weights_.clear(); }
  void truncate(std::size_t size) {
    if (size < weights_.size()) weights_.resize(size);
  }
  /// Keeps the rows of which `keep(row)` is true, in their order.
  template <class Keep>
  void keep_if(const Keep& keep) {
    keep_positions([&](std::size_t i) { return keep(std::as_const(*this)[i]); });
  }
  /// Drops the rows that stand for none.
  void drop_weightless() {
    keep_positions([&](std::size_t i) { return weights_[i] > 0; });
  }
  void swap(Batch& other) noexcept {
    std::swap(width_, other.width_);
    std::swap(capacity_, other.capacity_);
    values_.swap(other.values_);
    weights_.swap(other.weights_);
  }

 private:
  template <class Keep>
  void keep_positions(const Keep& keep) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < size(); ++i) {
      if (!keep(i)) continue;
      if (kept != i) {
        std::swap_ranges((*this)[i].begin(), (*this)[i].end(), (*this)[kept].begin());
        weights_[kept] = weights_[i];
      }
      ++kept;
    }
    weights_.resize(kept);
  }

  std::span<graph::Value> append_any(std::uint64_t weight) {
    weights_.push_back(weight);
    // Few rows are common: memory is taken as it is needed.
    if (size() * width_ > values_.size()) values_.resize(std::min(capacity_, std::max(4 * size(), kFirstRows)) * width_);
    return (*this)[size() - 1];
  }

  std::size_t width_;
  std::size_t capacity_;
  std::vector<graph::Value> values_;
  std::vector<std::uint64_t> weights_;
};

}  // namespace clew::query
