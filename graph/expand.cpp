// Relationships: where they lead, and the rows of nodes.
#include <algorithm>

#include "graph/graph.h"
#include "graph/store/overlay.h"

namespace clew::graph {

std::uint32_t Graph::relationship_count(TypeId type) const {
  return index(type) < type_counts_.size() ? type_counts_[index(type)] : 0;
}

std::uint32_t Graph::relationship_limit() const {
  return overlay_ != nullptr ? overlay_->relationship_limit() : base_->relationship_count();
}

bool Graph::exists(RelationshipId relationship) const {
  if (index(relationship) >= relationship_limit()) return false;
  const auto* changes = overlay_ != nullptr ? overlay_->find(relationship) : nullptr;
  return changes == nullptr || !changes->deleted;
}

SegmentId Graph::segment(RelationshipId relationship) const {
  return is_stored(relationship) ? base_->segment(relationship) : overlay_->created(relationship).segment;
}

TypeId Graph::type(RelationshipId relationship) const {
  return segments_[index(segment(relationship))].type;
}

NodeId Graph::source(RelationshipId relationship) const {
  if (!is_stored(relationship)) return overlay_->created(relationship).source;
  const auto& rows = base_->rows(base_->segment(relationship), Direction::Outgoing, RowParts::NodesOnly);
  const std::uint32_t position = index(relationship) - index(rows.first_relationship);
  const auto after = std::upper_bound(rows.offsets.begin(), rows.offsets.end(), position);
  return rows.owner(static_cast<std::uint32_t>(after - rows.offsets.begin() - 1));
}

NodeId Graph::target(RelationshipId relationship) const {
  if (!is_stored(relationship)) return overlay_->created(relationship).target;
  const auto& rows = base_->rows(base_->segment(relationship), Direction::Outgoing, RowParts::NodesOnly);
  return rows.nodes[index(relationship) - index(rows.first_relationship)];
}

std::span<const SegmentId> Graph::segments(KindId from, Direction direction) const {
  const Kind& kind = kinds_[index(from)];
  return direction == Direction::Outgoing ? kind.outgoing : kind.incoming;
}

std::span<const SegmentId> Graph::segments(KindId from, Direction direction, TypeId type) const {
  const auto all = segments(from, direction);
  const auto before = [&](SegmentId id, TypeId wanted) { return segments_[index(id)].type < wanted; };
  const auto after = [&](TypeId wanted, SegmentId id) { return wanted < segments_[index(id)].type; };
  const auto begin = std::lower_bound(all.begin(), all.end(), type, before);
  return {begin, std::upper_bound(begin, all.end(), type, after)};
}

Adjacency Graph::adjacency(SegmentId segment, Direction direction, RowParts parts) const {
  const bool stored = index(segment) < base_->catalogue().segments.size();
  return {stored ? base_->rows(segment, direction, parts) : CompressedRows{}, overlay_.get(), segment, direction};
}

void Graph::visit_rows(NodeId node, Direction direction, RowVisitor visit, void* to) const {
  const auto* changes = overlay_ != nullptr ? overlay_->find(node) : nullptr;
  const auto is_changed = [&](SegmentId segment) {
    return changes != nullptr && Overlay::find_row(*changes, segment, direction) != nullptr;
  };
  const auto visit_row = [&](SegmentId segment, const Neighbours& row) {
    if (!row.empty()) visit(to, segment, row);
  };
  if (is_stored(node)) {
    const KindId kind = base_->kind(node);
    if (base_->has_incidence(kind, direction)) {
      for (const auto& [segment, row] : base_->incidence(kind, direction, node)) {
        if (!is_changed(segment)) visit_row(segment, base_->rows(segment, direction, RowParts::NodesAndRelationships).at(row));
      }
    } else {
      const Kind& stored = base_->catalogue().kinds[index(kind)];
      for (const SegmentId segment : direction == Direction::Outgoing ? stored.outgoing : stored.incoming) {
        if (!is_changed(segment)) visit_row(segment, base_->rows(segment, direction, RowParts::NodesAndRelationships)[node]);
      }
    }
  }
  if (changes == nullptr) return;
  for (const ChangedRow& row : changes->rows) {
    if (row.direction == direction) visit_row(row.segment, overlay_->read(row));
  }
}

std::uint32_t Graph::degree(NodeId node, Direction direction) const {
  std::uint32_t sum = 0;
  for_each_row(node, direction, [&](SegmentId, const Neighbours& row) { sum += static_cast<std::uint32_t>(row.size()); });
  return sum;
}

std::uint32_t Graph::degree(NodeId node, Direction direction, TypeId type) const {
  std::uint32_t sum = 0;
  for (const SegmentId segment : segments(kind(node), direction, type)) {
    sum += adjacency(segment, direction, RowParts::NodesOnly).degree(node);
  }
  return sum;
}

bool Graph::has_relationship(NodeId node, NodeId other, std::span<const TypeId> types, Direction direction) const {
  const KindId to = kind(other);
  const auto leads_to_other = [&](SegmentId id) {
    return segments_[index(id)].to(direction) == to && adjacency(id, direction, RowParts::NodesOnly).contains(node, other);
  };
  const KindId from = kind(node);
  if (types.empty()) return std::ranges::any_of(segments(from, direction), leads_to_other);
  return std::ranges::any_of(types,
                             [&](TypeId type) { return std::ranges::any_of(segments(from, direction, type), leads_to_other); });
}

}  // namespace clew::graph
