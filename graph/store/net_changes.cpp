// The net effect of a transaction's steps, found by comparing what each touched entity was before the first step with what it
// is now.
#include <boost/unordered/unordered_flat_set.hpp>
#include <map>
#include <unordered_map>

#include "graph/store/undo_log.h"
#include "graph/store/value_codec.h"

namespace clew::graph {
namespace {

// Same type and same content: what SET changes even where = would call the two equal (1 and 1.0).
bool identical(const Value& a, const Value& b) {
  if (a.same(b)) return true;
  if (a.type() != b.type()) return false;
  std::string left;
  std::string right;
  encode_value(a, left);
  encode_value(b, right);
  return left == right;
}

// What happened to the nodes, or to the relationships.
template <typename Entity>
struct EntityChanges {
  boost::unordered_flat_set<Entity> created;
  boost::unordered_flat_set<Entity> deleted;                    // That were there before.
  std::map<std::pair<Entity, KeyId>, Editor::Override> before;  // Of properties that were set, on entities that were there before.
};

class NetChanges {
 public:
  explicit NetChanges(const Graph& graph) : graph_(graph) {}

  // In the order in which the steps were made.
  void operator()(const NodeCreated& step) { nodes_.created.insert(step.node); }
  void operator()(const RelationshipCreated& step) { relationships_.created.insert(step.relationship); }
  void operator()(const NodeDeleted& step) {
    if (!nodes_.created.contains(step.node)) nodes_.deleted.insert(step.node);
  }
  void operator()(const RelationshipDeleted& step) {
    if (!relationships_.created.contains(step.relationship)) relationships_.deleted.insert(step.relationship);
  }
  void operator()(const NodeRelabelled& step) {
    if (!nodes_.created.contains(step.node)) kinds_before_.try_emplace(step.node, step.before);
  }
  void operator()(const PropertySet<NodeId>& step) { remember(nodes_, step); }
  void operator()(const PropertySet<RelationshipId>& step) { remember(relationships_, step); }

  Changes result() {
    count(nodes_, changes_.nodes_created, changes_.nodes_deleted);
    count(relationships_, changes_.relationships_created, changes_.relationships_deleted);
    count_labels();
    return changes_;
  }

 private:
  template <typename Entity>
  static void remember(EntityChanges<Entity>& entities, const PropertySet<Entity>& step) {
    if (!entities.created.contains(step.entity)) entities.before.try_emplace({step.entity, step.key}, step.before);
  }

  template <typename Entity>
  void count(const EntityChanges<Entity>& entities, std::uint64_t& created, std::uint64_t& deleted) {
    for (const Entity entity : entities.created) {
      if (!graph_.exists(entity)) continue;
      ++created;
      changes_.properties_set += graph_.properties(entity).size();
    }
    deleted += entities.deleted.size();
    for (const Entity entity : entities.deleted) count_removed_properties(entities, entity);
    for (const auto& [place, before] : entities.before) {
      if (!entities.deleted.contains(place.first))
        count_property(before_or_stored(place, before), graph_.property(place.first, place.second));
    }
  }

  // All properties that the entity had before the first step: those that it has still, and those that were set since.
  template <typename Entity>
  void count_removed_properties(const EntityChanges<Entity>& entities, Entity entity) {
    for (const auto& property : graph_.properties(entity)) {
      if (!entities.before.contains({entity, property.first})) ++changes_.properties_removed;
    }
    for (auto i = entities.before.lower_bound({entity, KeyId{}}); i != entities.before.end() && i->first.first == entity; ++i) {
      if (!before_or_stored(i->first, i->second).is_null()) ++changes_.properties_removed;
    }
  }

  template <typename Entity>
  Value before_or_stored(const std::pair<Entity, KeyId>& place, const Editor::Override& before) const {
    if (before) return *before;
    const Column* column = stored_column(place.first, place.second);
    return column != nullptr ? column->value(index(place.first) - column->first()) : Value();
  }
  const Column* stored_column(NodeId node, KeyId key) const { return graph_.stored_column(node, key); }
  const Column* stored_column(RelationshipId relationship, KeyId key) const { return graph_.stored_column(relationship, key); }

  void count_property(const Value& before, const Value& now) {
    if (identical(before, now)) return;
    if (!before.is_null()) ++changes_.properties_removed;
    if (!now.is_null()) ++changes_.properties_set;
  }

  void count_labels() {
    std::map<LabelId, std::int64_t> gained;
    const auto add = [&](std::span<const LabelId> labels, int change) {
      for (const LabelId label : labels) gained[label] += change;
    };
    for (const NodeId node : nodes_.created) {
      if (graph_.exists(node)) add(graph_.labels(node), 1);
    }
    for (const NodeId node : nodes_.deleted) {
      if (!kinds_before_.contains(node)) add(graph_.labels(node), -1);
    }
    for (const auto& [node, kind] : kinds_before_) {
      add(graph_.kind(kind).labels, -1);
      if (graph_.exists(node)) add(graph_.labels(node), 1);
    }
    for (const auto& [label, change] : gained) {
      const std::int64_t now = graph_.node_count(label);
      if (now > 0 && now == change) ++changes_.labels_added;
      if (now == 0 && change < 0) ++changes_.labels_removed;
    }
  }

  const Graph& graph_;
  EntityChanges<NodeId> nodes_;
  EntityChanges<RelationshipId> relationships_;
  std::map<NodeId, KindId> kinds_before_;
  Changes changes_;
};

}  // namespace

Changes net_changes(std::span<const UndoStep> steps, const Graph& graph) {
  NetChanges net(graph);
  for (const UndoStep& step : steps) std::visit(net, step);
  return net.result();
}

}  // namespace clew::graph
