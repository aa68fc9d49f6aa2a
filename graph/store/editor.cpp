#include "graph/store/editor.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "graph/error.h"

namespace clew::graph {
namespace {

void add(std::vector<std::uint32_t>& counts, std::uint32_t at, int change) {
  if (at >= counts.size()) counts.resize(at + std::size_t{1});
  counts[at] += static_cast<std::uint32_t>(change);
}

void expect_room(std::uint32_t limit, const char* what) {
  if (limit >= kMaxCount) {
    throw LimitError(fmt::format("A graph holds at most {} {}. Spread the data over several graphs.", kMaxCount, what));
  }
}

auto key_place(PropertyList& properties, KeyId key) {
  return std::lower_bound(properties.begin(), properties.end(), key,
                          [](const auto& property, KeyId wanted) { return property.first < wanted; });
}

// Where a segment stands, or belongs, among those of a kind.
auto segment_place(std::vector<SegmentId>& ids, std::span<const Segment> segments, Direction direction, TypeId type, KindId to) {
  return std::lower_bound(ids.begin(), ids.end(), std::pair(type, to), [&](SegmentId id, const auto& wanted) {
    const Segment& segment = segments[index(id)];
    return std::pair(segment.type, segment.to(direction)) < wanted;
  });
}

}  // namespace

Editor::Editor(Graph& graph) : graph_(graph), overlay_(graph.changed()) {}

NodeId Editor::create_node(std::span<const LabelId> labels) {
  expect_room(overlay_.node_limit(), "nodes");
  const KindId kind = this->kind(labels);
  const NodeId node = overlay_.create_node(kind);
  graph_.kinds_[index(kind)].created.push_back(node);
  ++graph_.kinds_[index(kind)].alive;
  ++graph_.node_count_;
  count_labels(kind, 1);
  return node;
}

RelationshipId Editor::create_relationship(TypeId type, NodeId source, NodeId target) {
  expect_room(overlay_.relationship_limit(), "relationships");
  const SegmentId segment = this->segment(type, source, target);
  const RelationshipId relationship = overlay_.create_relationship(segment, source, target);
  overlay_.link(relationship, segment, source, target);
  ++graph_.segments_[index(segment)].count;
  ++graph_.relationship_count_;
  add(graph_.type_counts_, index(type), 1);
  return relationship;
}

void Editor::set_deleted(NodeId node, bool deleted) {
  NodeChanges& changes = overlay_.change(node);
  if (changes.deleted == deleted) return;
  changes.deleted = deleted;
  const int change = deleted ? -1 : 1;
  graph_.kinds_[index(changes.stored)].alive += static_cast<std::uint32_t>(change);
  graph_.node_count_ += static_cast<std::uint32_t>(change);
  count_labels(changes.current, change);
}

void Editor::set_deleted(RelationshipId relationship, bool deleted) {
  RelationshipChanges& changes = overlay_.change(relationship);
  if (changes.deleted == deleted) return;
  const SegmentId segment = graph_.segment(relationship);
  const NodeId source = graph_.source(relationship);
  const NodeId target = graph_.target(relationship);
  changes.deleted = deleted;
  if (deleted) {
    overlay_.unlink(segment, source, target);
  } else {
    overlay_.link(relationship, segment, source, target);
  }
  const int change = deleted ? -1 : 1;
  graph_.segments_[index(segment)].count += static_cast<std::uint32_t>(change);
  graph_.relationship_count_ += static_cast<std::uint32_t>(change);
  add(graph_.type_counts_, index(graph_.segments_[index(segment)].type), change);
}

template <Id T>
bool Editor::add_name(std::string_view name) {
  const auto add = [&](auto& names) {
    if (names.find(name)) return false;
    names.intern(name);
    return true;
  };
  if constexpr (std::same_as<T, LabelId>) return add(graph_.labels_);
  if constexpr (std::same_as<T, TypeId>) return add(graph_.types_);
  if constexpr (std::same_as<T, KeyId>) return add(graph_.keys_);
}
template bool Editor::add_name<LabelId>(std::string_view);
template bool Editor::add_name<TypeId>(std::string_view);
template bool Editor::add_name<KeyId>(std::string_view);

KindId Editor::kind(std::span<const LabelId> labels) {
  auto& kinds = graph_.kinds_;
  const std::vector<LabelId> wanted(labels.begin(), labels.end());
  const auto [found, added] = graph_.kind_ids_.try_emplace(wanted, static_cast<KindId>(kinds.size()));
  if (added) kinds.push_back(Kind{.labels = wanted, .created = {}, .outgoing = {}, .incoming = {}});
  return found->second;
}

KindId Editor::current_kind(NodeId node) const {
  const auto* changes = overlay_.find(node);
  return changes != nullptr ? changes->current : graph_.kind(node);
}

void Editor::set_current_kind(NodeId node, KindId kind) {
  NodeChanges& changes = overlay_.change(node);
  overlay_.move_stray(changes.stored, changes.current, kind);
  count_labels(changes.current, -1);
  count_labels(kind, 1);
  changes.current = kind;
}

namespace {

void note(Overlay& overlay, NodeId node, KeyId key, const Value& value) {
  overlay.index().note(overlay.find(node)->stored, key, node, value);
}
void note(Overlay&, RelationshipId, KeyId, const Value&) {}

}  // namespace

template <typename Entity>
Editor::Override Editor::set_property(Entity entity, KeyId key, Override value) {
  if (overlay_.is_created(entity) && value && value->is_null()) value.reset();
  PropertyList& properties = overlay_.change(entity).properties;
  const auto place = key_place(properties, key);
  const bool present = place != properties.end() && place->first == key;
  if (value && !value->is_null()) note(overlay_, entity, key, *value);
  Override before;
  if (present) before = std::move(place->second);
  if (!value) {
    if (present) properties.erase(place);
  } else if (present) {
    place->second = std::move(*value);
  } else {
    properties.emplace(place, key, std::move(*value));
  }
  return before;
}
template Editor::Override Editor::set_property(NodeId, KeyId, Override);
template Editor::Override Editor::set_property(RelationshipId, KeyId, Override);

void Editor::shrink(std::uint32_t node_limit, std::uint32_t relationship_limit) {
  for (std::uint32_t i = overlay_.relationship_limit(); i > relationship_limit; --i) {
    const auto& last = overlay_.created(static_cast<RelationshipId>(i - 1));
    overlay_.row(last.source, last.segment, Direction::Outgoing);  // Settles the rows while they can see that it is deleted.
    overlay_.row(last.target, last.segment, Direction::Incoming);
  }
  while (overlay_.relationship_limit() > relationship_limit) overlay_.forget_last_relationship();
  while (overlay_.node_limit() > node_limit) {
    const KindId stored = overlay_.find(static_cast<NodeId>(overlay_.node_limit() - 1))->stored;
    graph_.kinds_[index(stored)].created.pop_back();
    overlay_.forget_last_node();
  }
}

SegmentId Editor::segment(TypeId type, NodeId source, NodeId target) {
  const KindId from = graph_.kind(source);
  const KindId to = graph_.kind(target);
  auto& segments = graph_.segments_;
  auto& outgoing = graph_.kinds_[index(from)].outgoing;
  const auto place = segment_place(outgoing, segments, Direction::Outgoing, type, to);
  if (place != outgoing.end()) {
    const Segment& known = segments[index(*place)];
    if (known.type == type && known.target == to) return *place;
  }
  const auto id = static_cast<SegmentId>(segments.size());
  outgoing.insert(place, id);
  auto& incoming = graph_.kinds_[index(to)].incoming;
  incoming.insert(segment_place(incoming, segments, Direction::Incoming, type, from), id);
  segments.push_back(Segment{.type = type, .source = from, .target = to});
  return id;
}

void Editor::count_labels(KindId kind, int change) {
  for (const LabelId label : graph_.kinds_[index(kind)].labels) add(graph_.label_counts_, index(label), change);
}

}  // namespace clew::graph
