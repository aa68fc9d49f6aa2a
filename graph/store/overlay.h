// What has changed since the base was made: nodes and relationships created and deleted, labels, properties, rows.
// A node whose row changed has a whole row of its own here, copied from the base once; it is appended to and, before it is next
// read, sorted. Entities of the base that did not change cost one bit.
#pragma once

#include <boost/unordered/unordered_flat_map.hpp>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

#include "graph/store/base.h"
#include "graph/store/overlay_index.h"
#include "graph/value.h"

namespace clew::graph {

// Properties of one entity, by key. On an entity of the base they override its columns, and null says that there is none.
using PropertyList = std::vector<std::pair<KeyId, Value>>;

struct ChangedRow {
  SegmentId segment{};
  Direction direction{};
  bool settled = true;  // Nodes ascend, and no relationship is deleted or stands twice; else read() sees to it first.
  std::vector<NodeId> nodes;
  std::vector<RelationshipId> relationships;
};

struct NodeChanges {
  KindId stored{};   // The kind that it was created with.
  KindId current{};  // The kind whose labels it has.
  bool deleted = false;
  std::vector<ChangedRow> rows;  // By direction, then segment.
  PropertyList properties;
};

struct RelationshipChanges {
  bool deleted = false;
  PropertyList properties;
};

struct CreatedRelationship {
  SegmentId segment{};
  NodeId source{};
  NodeId target{};
  RelationshipChanges changes;
};

class Overlay {
 public:
  explicit Overlay(std::shared_ptr<const Base> base);

  std::uint32_t node_limit() const { return base_nodes_ + static_cast<std::uint32_t>(created_nodes_.size()); }
  std::uint32_t relationship_limit() const {
    return base_relationships_ + static_cast<std::uint32_t>(created_relationships_.size());
  }

  // Null for an entity of the base that did not change.
  const NodeChanges* find(NodeId node) const {
    if (graph::index(node) >= base_nodes_) return &created_nodes_[graph::index(node) - base_nodes_];
    return touched(touched_nodes_, graph::index(node)) ? &changed_nodes_[node_places_.find(node)->second] : nullptr;
  }
  const RelationshipChanges* find(RelationshipId relationship) const {
    if (graph::index(relationship) >= base_relationships_) return &created(relationship).changes;
    return touched(touched_relationships_, graph::index(relationship))
               ? &changed_relationships_[relationship_places_.find(relationship)->second]
               : nullptr;
  }

  const CreatedRelationship& created(RelationshipId relationship) const {
    return created_relationships_[graph::index(relationship) - base_relationships_];
  }
  bool is_created(NodeId node) const { return graph::index(node) >= base_nodes_; }
  bool is_created(RelationshipId relationship) const { return graph::index(relationship) >= base_relationships_; }

  // The entity's changes, which begin empty.
  NodeChanges& change(NodeId node);
  RelationshipChanges& change(RelationshipId relationship);

  NodeId create_node(KindId kind);
  RelationshipId create_relationship(SegmentId segment, NodeId source, NodeId target);
  // The last node is in no other node's row any more, the last relationship in none.
  void forget_last_node();
  void forget_last_relationship() { created_relationships_.pop_back(); }

  // A node's row as it is now: the changed one, or that of the base.
  Neighbours row(NodeId node, SegmentId segment, Direction direction) const;
  // Adds a relationship to the rows of both of its nodes (where it may still stand), or takes one that is marked as deleted
  // out of them before they are next read.
  void link(RelationshipId relationship, SegmentId segment, NodeId source, NodeId target);
  void unlink(SegmentId segment, NodeId source, NodeId target);

  // A changed row as it is now.
  Neighbours read(const ChangedRow& row) const;
  // Null where the node's row in that segment is the base's.
  static const ChangedRow* find_row(const NodeChanges& changes, SegmentId segment, Direction direction);
  // Nodes that have a changed row in the segment, in the order in which they got it.
  std::span<const NodeId> changed_nodes(SegmentId segment, Direction direction) const;

  // Changed nodes of the base, in the order in which they changed first.
  std::span<const NodeId> changed_nodes() const { return changed_node_ids_; }
  std::span<const RelationshipId> changed_relationships() const { return changed_relationship_ids_; }

  OverlayIndex& index() const { return index_; }
  // Calls visit(node, value) for each node of the kind whose property is a value of the overlay.
  template <typename Visit>
  void for_each_property(KindId kind, KeyId key, const Visit& visit) const {
    for (const NodeId node : changed_node_ids_) visit_property(node, *find(node), kind, key, visit);
    for (std::uint32_t i = base_nodes_; i < node_limit(); ++i) {
      visit_property(static_cast<NodeId>(i), created_nodes_[i - base_nodes_], kind, key, visit);
    }
  }

  // How many nodes stored with a kind have the labels of another now, by that kind.
  using Strays = std::vector<std::pair<KindId, std::uint32_t>>;
  const Strays& strays(KindId stored) const;
  void move_stray(KindId stored, KindId from, KindId to);

 private:
  static bool touched(const std::vector<std::uint64_t>& bits, std::uint32_t id) {
    return !bits.empty() && (bits[id / 64] >> (id % 64) & 1U) != 0;
  }

  template <typename Visit>
  static void visit_property(NodeId node, const NodeChanges& changes, KindId kind, KeyId key, const Visit& visit) {
    if (changes.stored != kind) return;
    for (const auto& [own, value] : changes.properties) {
      if (own == key && !value.is_null()) visit(node, value);
    }
  }

  ChangedRow& change_row(NodeId node, SegmentId segment, Direction direction);
  void append(NodeId node, SegmentId segment, Direction direction, NodeId neighbour, RelationshipId relationship);
  void settle(ChangedRow& row) const;

  std::shared_ptr<const Base> base_;
  std::uint32_t base_nodes_;
  std::uint32_t base_relationships_;

  std::deque<NodeChanges> created_nodes_;
  std::deque<CreatedRelationship> created_relationships_;

  // Of the base: a bit an entity (none while none changed), and where its changes lie.
  std::vector<std::uint64_t> touched_nodes_;
  std::vector<std::uint64_t> touched_relationships_;
  boost::unordered_flat_map<NodeId, std::uint32_t> node_places_;
  boost::unordered_flat_map<RelationshipId, std::uint32_t> relationship_places_;
  std::deque<NodeChanges> changed_nodes_;
  std::deque<RelationshipChanges> changed_relationships_;
  std::vector<NodeId> changed_node_ids_;
  std::vector<RelationshipId> changed_relationship_ids_;

  std::vector<std::vector<NodeId>> segment_changes_;  // At 2 * segment + direction: see changed_nodes().
  std::vector<Strays> strays_;                        // By stored kind.
  mutable OverlayIndex index_;
  mutable std::mutex settling_;
};

}  // namespace clew::graph
