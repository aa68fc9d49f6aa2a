// Properties: the overlay's where it says something, else those of the base's columns.
#include <algorithm>

#include "graph/graph.h"
#include "graph/store/overlay.h"

namespace clew::graph {
namespace {

const Value* find(const PropertyList& properties, KeyId key) {
  const auto place = std::ranges::lower_bound(properties, key, std::ranges::less(), &std::pair<KeyId, Value>::first);
  return place != properties.end() && place->first == key ? &place->second : nullptr;
}

template <typename Entity>
const PropertyList* changed_properties(const Overlay* overlay, Entity entity) {
  const auto* changes = overlay != nullptr ? overlay->find(entity) : nullptr;
  return changes != nullptr && !changes->properties.empty() ? &changes->properties : nullptr;
}

// The group whose columns hold the properties of an entity of the base.
KindId group(const Base& base, NodeId node) {
  return base.kind(node);
}
SegmentId group(const Base& base, RelationshipId relationship) {
  return base.segment(relationship);
}

template <typename Entity>
Value read_property(const Base& base, const Overlay* overlay, bool stored, Entity entity, KeyId key) {
  if (const auto* changed = changed_properties(overlay, entity)) {
    if (const Value* value = find(*changed, key)) return *value;
  }
  const Column* column = stored ? base.column(group(base, entity), key) : nullptr;
  return column != nullptr ? column->value(index(entity) - column->first()) : Value();
}

template <typename Entity>
PropertyList read_properties(const Base& base, const Overlay* overlay, bool stored, Entity entity) {
  PropertyList properties;
  const auto* changed = changed_properties(overlay, entity);
  if (stored) {
    for (const std::uint32_t position : base.columns(group(base, entity))) {
      const Column& column = base.column(position);
      if (changed != nullptr && find(*changed, column.key()) != nullptr) continue;
      Value value = column.value(index(entity) - column.first());
      if (!value.is_null()) properties.emplace_back(column.key(), std::move(value));
    }
  }
  if (changed == nullptr) return properties;
  for (const auto& property : *changed) {
    if (!property.second.is_null()) properties.push_back(property);
  }
  std::ranges::sort(properties, std::ranges::less(), &std::pair<KeyId, Value>::first);
  return properties;
}

}  // namespace

Value Graph::property(NodeId node, KeyId key) const {
  return read_property(*base_, overlay_.get(), is_stored(node), node, key);
}

Value Graph::property(RelationshipId relationship, KeyId key) const {
  return read_property(*base_, overlay_.get(), is_stored(relationship), relationship, key);
}

std::vector<std::pair<KeyId, Value>> Graph::properties(NodeId node) const {
  return read_properties(*base_, overlay_.get(), is_stored(node), node);
}

std::vector<std::pair<KeyId, Value>> Graph::properties(RelationshipId relationship) const {
  return read_properties(*base_, overlay_.get(), is_stored(relationship), relationship);
}

const Column* Graph::column(KindId kind, KeyId key) const {
  return index(kind) < base_->catalogue().kinds.size() ? base_->column(kind, key) : nullptr;
}

const Column* Graph::column(SegmentId segment, KeyId key) const {
  return index(segment) < base_->catalogue().segments.size() ? base_->column(segment, key) : nullptr;
}

const Column* Graph::stored_column(NodeId node, KeyId key) const {
  return is_stored(node) ? base_->column(base_->kind(node), key) : nullptr;
}

const Column* Graph::stored_column(RelationshipId relationship, KeyId key) const {
  return is_stored(relationship) ? base_->column(base_->segment(relationship), key) : nullptr;
}

}  // namespace clew::graph
