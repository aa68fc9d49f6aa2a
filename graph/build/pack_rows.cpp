#include "graph/build/pack_rows.h"

#include <algorithm>
#include <numeric>

namespace clew::graph {
namespace {

// Rows are sparse where fewer than one in so many nodes of the kind has one.
constexpr std::uint64_t kSparseBelow = 4;

// A neighbour and an input position or relationship id, ordered as one number.
constexpr std::uint64_t entry(NodeId neighbour, std::uint32_t number) {
  return std::uint64_t{index(neighbour)} << 32U | number;
}
constexpr NodeId neighbour_of(std::uint64_t entry) {
  return static_cast<NodeId>(entry >> 32U);
}
constexpr std::uint32_t number_of(std::uint64_t entry) {
  return static_cast<std::uint32_t>(entry);
}

// Offsets of dense rows by counting the owners.
std::vector<std::uint32_t> count_offsets(std::span<const NodeId> owners, NodeRange range) {
  std::vector<std::uint32_t> offsets(range.count + std::size_t{1});
  for (const NodeId owner : owners) ++offsets[index(owner) - index(range.first) + std::size_t{1}];
  std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
  return offsets;
}

// Owners and offsets of sparse rows from the sorted owner of each entry.
RowIndex index_sorted_owners(std::span<const NodeId> owners) {
  RowIndex rows;
  for (std::uint32_t i = 0; i < owners.size(); ++i) {
    if (i > 0 && owners[i] == owners[i - 1]) continue;
    rows.owners.push_back(owners[i]);
    rows.offsets.push_back(i);
  }
  rows.offsets.push_back(static_cast<std::uint32_t>(owners.size()));
  rows.distinct = static_cast<std::uint32_t>(rows.owners.size());
  return rows;
}

// Makes dense rows of sparse ones where that costs little.
void densify(RowIndex& rows, NodeRange range) {
  if (rows.distinct * kSparseBelow < range.count) return;
  std::vector<std::uint32_t> offsets(range.count + std::size_t{1});
  for (std::uint32_t row = 0; row < rows.distinct; ++row) {
    offsets[index(rows.owners[row]) - index(range.first) + std::size_t{1}] = rows.offsets[row + 1] - rows.offsets[row];
  }
  std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
  rows.offsets = std::move(offsets);
  rows.owners.clear();
}

// The other way round: where few nodes of a kind have rows.
RowIndex index_dense(std::vector<std::uint32_t> offsets, NodeRange range) {
  RowIndex rows;
  for (std::uint32_t i = 0; i < range.count; ++i) rows.distinct += offsets[i] < offsets[i + 1] ? 1 : 0;
  if (rows.distinct * kSparseBelow >= range.count) {
    rows.offsets = std::move(offsets);
    return rows;
  }
  for (std::uint32_t i = 0; i < range.count; ++i) {
    if (offsets[i] == offsets[i + 1]) continue;
    rows.owners.push_back(static_cast<NodeId>(index(range.first) + i));
    rows.offsets.push_back(offsets[i]);
  }
  rows.offsets.push_back(offsets.back());
  return rows;
}

// Gives each entry its place in the row of its owner, in the order in which they come.
class Grouping {
 public:
  Grouping(std::span<const NodeId> owners, NodeRange range) : first_(range.first), cursor_(count_offsets(owners, range)) {}

  std::uint32_t place(NodeId owner) { return cursor_[index(owner) - index(first_)]++; }

  // The offsets again: each cursor has moved on to where the next row begins.
  std::vector<std::uint32_t> offsets() && {
    cursor_.pop_back();
    cursor_.insert(cursor_.begin(), 0);
    return std::move(cursor_);
  }

 private:
  NodeId first_;
  std::vector<std::uint32_t> cursor_;
};

class Packer {
 public:
  Packer(SegmentInput input, const SegmentOutput& output, WantOrder want_order)
      : input_(std::move(input)),
        output_(output),
        want_order_(want_order),
        size_(static_cast<std::uint32_t>(input_.sources.size())) {}

  PackedSegment run() {
    const bool few = std::uint64_t{size_} * kSparseBelow < std::max(input_.source_range.count, input_.target_range.count);
    few ? sort_forward() : group_forward();
    few ? sort_backward() : group_backward();
    return std::move(packed_);
  }

 private:
  bool in_order() const {
    for (std::uint32_t i = 1; i < size_; ++i) {
      if (std::pair(input_.sources[i - 1], input_.targets[i - 1]) > std::pair(input_.sources[i], input_.targets[i])) return false;
    }
    return true;
  }

  // Leaves the sorted targets in the output, and the sorted sources in the input.
  void sort_forward() {
    if (!in_order()) {
      std::vector<std::uint32_t> order(size_);
      std::iota(order.begin(), order.end(), 0U);
      std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::pair(input_.sources[a], input_.targets[a]) < std::pair(input_.sources[b], input_.targets[b]);
      });
      permute(input_.sources, order);
      permute(input_.targets, order);
      if (want_order_ == WantOrder::Yes) packed_.order = std::move(order);
    }
    std::copy(input_.targets.begin(), input_.targets.end(), output_.targets.begin());
    packed_.outgoing = index_sorted_owners(input_.sources);
    densify(packed_.outgoing, input_.source_range);
  }

  static void permute(std::vector<NodeId>& nodes, const std::vector<std::uint32_t>& order) {
    std::vector<NodeId> result;
    result.reserve(nodes.size());
    for (const std::uint32_t i : order) result.push_back(nodes[i]);
    nodes = std::move(result);
  }

  void group_forward() {
    if (in_order()) {
      std::copy(input_.targets.begin(), input_.targets.end(), output_.targets.begin());
      packed_.outgoing = index_dense(count_offsets(input_.sources, input_.source_range), input_.source_range);
      return;
    }
    Grouping grouping(input_.sources, input_.source_range);
    std::vector<std::uint64_t> entries(size_);
    for (std::uint32_t i = 0; i < size_; ++i) entries[grouping.place(input_.sources[i])] = entry(input_.targets[i], i);
    auto offsets = std::move(grouping).offsets();
    for (std::uint32_t row = 0; row < input_.source_range.count; ++row) {
      std::sort(entries.begin() + offsets[row], entries.begin() + offsets[row + 1]);
      const auto owner = static_cast<NodeId>(index(input_.source_range.first) + row);
      std::fill(input_.sources.begin() + offsets[row], input_.sources.begin() + offsets[row + 1], owner);
    }
    for (std::uint32_t i = 0; i < size_; ++i) output_.targets[i] = neighbour_of(entries[i]);
    if (want_order_ == WantOrder::Yes) {
      packed_.order.resize(size_);
      for (std::uint32_t i = 0; i < size_; ++i) packed_.order[i] = number_of(entries[i]);
    }
    packed_.outgoing = index_dense(std::move(offsets), input_.source_range);
  }

  // Relationships are in forward order now: walked in that order, sources and ids ascend within each backward row.
  void group_backward() {
    Grouping grouping(output_.targets, input_.target_range);
    std::vector<std::uint64_t> entries(size_);
    for (std::uint32_t i = 0; i < size_; ++i) entries[grouping.place(output_.targets[i])] = entry(input_.sources[i], i);
    put_backward(entries);
    packed_.incoming = index_dense(std::move(grouping).offsets(), input_.target_range);
  }

  void sort_backward() {
    std::vector<std::uint32_t> order(size_);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return output_.targets[a] < output_.targets[b]; });
    std::vector<std::uint64_t> entries(size_);
    std::vector<NodeId> owners(size_);
    for (std::uint32_t i = 0; i < size_; ++i) {
      entries[i] = entry(input_.sources[order[i]], order[i]);
      owners[i] = output_.targets[order[i]];
    }
    put_backward(entries);
    packed_.incoming = index_sorted_owners(owners);
    densify(packed_.incoming, input_.target_range);
  }

  void put_backward(std::span<const std::uint64_t> entries) {
    for (std::uint32_t i = 0; i < size_; ++i) {
      output_.sources[i] = neighbour_of(entries[i]);
      output_.backward[i] = static_cast<RelationshipId>(index(output_.first) + number_of(entries[i]));
    }
  }

  SegmentInput input_;
  const SegmentOutput& output_;
  WantOrder want_order_;
  std::uint32_t size_;
  PackedSegment packed_;
};

}  // namespace

PackedSegment pack_segment(SegmentInput input, const SegmentOutput& output, WantOrder want_order) {
  return Packer(std::move(input), output, want_order).run();
}

}  // namespace clew::graph
