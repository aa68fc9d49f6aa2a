#include "graph/store/overlay.h"

#include <algorithm>
#include <atomic>
#include <numeric>

namespace clew::graph {
namespace {

std::size_t place(SegmentId segment, Direction direction) {
  return 2 * std::size_t{index(segment)} + static_cast<std::size_t>(direction);
}

auto row_order(const ChangedRow& row) {
  return std::pair(row.direction, row.segment);
}

template <typename Rows>
auto find_place(Rows& rows, SegmentId segment, Direction direction) {
  return std::lower_bound(rows.begin(), rows.end(), std::pair(direction, segment),
                          [](const ChangedRow& row, const auto& wanted) { return row_order(row) < wanted; });
}

void touch(std::vector<std::uint64_t>& bits, std::uint32_t id, std::uint32_t count) {
  if (bits.empty()) bits.resize((count + 63) / 64);
  bits[id / 64] |= std::uint64_t{1} << (id % 64);
}

}  // namespace

Overlay::Overlay(std::shared_ptr<const Base> base)
    : base_(std::move(base)), base_nodes_(base_->node_count()), base_relationships_(base_->relationship_count()) {}

NodeChanges& Overlay::change(NodeId node) {
  if (const auto* known = find(node)) return *const_cast<NodeChanges*>(known);
  touch(touched_nodes_, graph::index(node), base_nodes_);
  node_places_.emplace(node, static_cast<std::uint32_t>(changed_nodes_.size()));
  changed_node_ids_.push_back(node);
  const KindId kind = base_->kind(node);
  return changed_nodes_.emplace_back(NodeChanges{.stored = kind, .current = kind, .rows = {}, .properties = {}});
}

RelationshipChanges& Overlay::change(RelationshipId relationship) {
  if (const auto* known = find(relationship)) return *const_cast<RelationshipChanges*>(known);
  touch(touched_relationships_, graph::index(relationship), base_relationships_);
  relationship_places_.emplace(relationship, static_cast<std::uint32_t>(changed_relationships_.size()));
  changed_relationship_ids_.push_back(relationship);
  return changed_relationships_.emplace_back();
}

NodeId Overlay::create_node(KindId kind) {
  created_nodes_.push_back(NodeChanges{.stored = kind, .current = kind, .rows = {}, .properties = {}});
  return static_cast<NodeId>(node_limit() - 1);
}

RelationshipId Overlay::create_relationship(SegmentId segment, NodeId source, NodeId target) {
  created_relationships_.push_back(CreatedRelationship{.segment = segment, .source = source, .target = target, .changes = {}});
  return static_cast<RelationshipId>(relationship_limit() - 1);
}

void Overlay::forget_last_node() {
  const auto node = static_cast<NodeId>(node_limit() - 1);
  for (const ChangedRow& row : created_nodes_.back().rows) {
    auto& nodes = segment_changes_[place(row.segment, row.direction)];
    nodes.erase(std::prev(std::find(nodes.rbegin(), nodes.rend(), node).base()));
  }
  created_nodes_.pop_back();
}

const ChangedRow* Overlay::find_row(const NodeChanges& changes, SegmentId segment, Direction direction) {
  const auto found = find_place(changes.rows, segment, direction);
  return found != changes.rows.end() && row_order(*found) == std::pair(direction, segment) ? &*found : nullptr;
}

Neighbours Overlay::row(NodeId node, SegmentId segment, Direction direction) const {
  if (const auto* changes = find(node)) {
    if (const auto* own = find_row(*changes, segment, direction)) return read(*own);
  }
  if (is_created(node) || graph::index(segment) >= base_->catalogue().segments.size()) return {};
  return base_->rows(segment, direction, RowParts::NodesAndRelationships)[node];
}

ChangedRow& Overlay::change_row(NodeId node, SegmentId segment, Direction direction) {
  auto& rows = change(node).rows;
  const auto found = find_place(rows, segment, direction);
  if (found != rows.end() && row_order(*found) == std::pair(direction, segment)) return *found;
  ChangedRow row{.segment = segment, .direction = direction, .nodes = {}, .relationships = {}};
  const Neighbours stored = this->row(node, segment, direction);
  row.nodes.assign(stored.nodes.begin(), stored.nodes.end());
  for (std::size_t i = 0; i < stored.size(); ++i) row.relationships.push_back(stored.relationships[i]);
  const std::size_t at = place(segment, direction);
  if (at >= segment_changes_.size()) segment_changes_.resize(at + 1);
  segment_changes_[at].push_back(node);
  return *rows.insert(found, std::move(row));
}

void Overlay::append(NodeId node, SegmentId segment, Direction direction, NodeId neighbour, RelationshipId relationship) {
  ChangedRow& row = change_row(node, segment, direction);
  if (!row.nodes.empty() && std::pair(row.nodes.back(), row.relationships.back()) >= std::pair(neighbour, relationship)) {
    row.settled = false;
  }
  row.nodes.push_back(neighbour);
  row.relationships.push_back(relationship);
}

void Overlay::link(RelationshipId relationship, SegmentId segment, NodeId source, NodeId target) {
  append(source, segment, Direction::Outgoing, target, relationship);
  append(target, segment, Direction::Incoming, source, relationship);
}

void Overlay::unlink(SegmentId segment, NodeId source, NodeId target) {
  change_row(source, segment, Direction::Outgoing).settled = false;
  change_row(target, segment, Direction::Incoming).settled = false;
}

Neighbours Overlay::read(const ChangedRow& row) const {
  auto& shared = const_cast<ChangedRow&>(row);
  if (!std::atomic_ref(shared.settled).load(std::memory_order_acquire)) settle(shared);
  return {row.nodes, RelationshipIds(row.relationships.data())};
}

void Overlay::settle(ChangedRow& row) const {
  const std::scoped_lock lock(settling_);
  if (row.settled) return;
  std::vector<std::pair<NodeId, RelationshipId>> entries;
  entries.reserve(row.nodes.size());
  for (std::size_t i = 0; i < row.nodes.size(); ++i) {
    const auto* changes = find(row.relationships[i]);
    if (changes == nullptr || !changes->deleted) entries.emplace_back(row.nodes[i], row.relationships[i]);
  }
  std::sort(entries.begin(), entries.end());
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
  row.nodes.resize(entries.size());
  row.relationships.resize(entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) std::tie(row.nodes[i], row.relationships[i]) = entries[i];
  std::atomic_ref(row.settled).store(true, std::memory_order_release);
}

std::span<const NodeId> Overlay::changed_nodes(SegmentId segment, Direction direction) const {
  const std::size_t at = place(segment, direction);
  return at < segment_changes_.size() ? std::span<const NodeId>(segment_changes_[at]) : std::span<const NodeId>();
}

const Overlay::Strays& Overlay::strays(KindId stored) const {
  static const Strays none;
  return graph::index(stored) < strays_.size() ? strays_[graph::index(stored)] : none;
}

void Overlay::move_stray(KindId stored, KindId from, KindId to) {
  if (graph::index(stored) >= strays_.size()) strays_.resize(graph::index(stored) + std::size_t{1});
  auto& strays = strays_[graph::index(stored)];
  const auto count = [&](KindId kind) {
    return std::find_if(strays.begin(), strays.end(), [&](const auto& stray) { return stray.first == kind; });
  };
  if (from != stored) {
    const auto left = count(from);
    if (--left->second == 0) strays.erase(left);
  }
  if (to == stored) return;
  if (const auto found = count(to); found != strays.end()) {
    ++found->second;
  } else {
    strays.emplace_back(to, 1);
  }
}

}  // namespace clew::graph
