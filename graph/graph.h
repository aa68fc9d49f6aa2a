// The property graph: an immutable base (in memory, or mapped from a file) and an overlay that holds what changed since.
// Many threads may read at once; one may write (transaction.h). Spans and references handed out are valid until the next write.
// Nodes are contiguous by kind and relationships by segment, so that tests of labels and types are tests of ranges.
#pragma once

#include <map>
#include <memory>
#include <shared_mutex>
#include <type_traits>
#include <utility>
#include <vector>

#include "graph/adjacency.h"
#include "graph/column.h"
#include "graph/kind.h"
#include "graph/metadata.h"
#include "graph/names.h"

namespace clew::graph {

class Base;
class Journal;
class Overlay;

class Graph {
 public:
  Graph();  // Empty, in memory.
  explicit Graph(std::shared_ptr<const Base> base);
  Graph(Graph&&) noexcept;
  Graph& operator=(Graph&&) noexcept;
  ~Graph();

  // Readers of a graph that others may write to hold this for as long as they read.
  std::shared_lock<std::shared_mutex> read_lock() const;

  const Metadata& metadata() const;
  const Base& base() const { return *base_; }

  // --- Names. A name may be known though nothing bears it any more; counts tell.
  const Names<LabelId>& label_names() const { return labels_; }
  const Names<TypeId>& type_names() const { return types_; }
  const Names<KeyId>& key_names() const { return keys_; }

  // --- Nodes
  std::uint32_t node_count() const { return node_count_; }  // That exist.
  std::uint32_t node_count(LabelId label) const;            // That exist and carry the label.
  std::uint32_t node_limit() const;                         // Every node's id is below it.
  bool exists(NodeId node) const;
  KindId kind(NodeId node) const;                      // The kind that it is stored with (kind.h).
  std::span<const LabelId> labels(NodeId node) const;  // Its labels as they are now, ascending.
  bool has_label(NodeId node, LabelId label) const;
  bool has_labels(NodeId node, std::span<const LabelId> all) const;

  // --- Kinds, and scans by label
  std::span<const Kind> kinds() const { return kinds_; }
  const Kind& kind(KindId id) const { return kinds_[index(id)]; }
  Match match(KindId kind, std::span<const LabelId> all) const;  // An empty `all` matches every node.

  // What to read to meet every node that carries all of the labels: blocks of disjoint nodes.
  std::vector<NodeBlock> scan(std::span<const LabelId> all) const;
  // Nodes begin .. end of a block that exist and carry the labels, written to out (room for end - begin); returns how many.
  std::uint32_t collect(const NodeBlock& block, std::span<const LabelId> all, std::uint32_t begin, std::uint32_t end,
                        NodeId* out) const;

  // --- Relationships
  std::uint32_t relationship_count() const { return relationship_count_; }  // That exist.
  std::uint32_t relationship_count(TypeId type) const;                      // That exist and are of the type.
  std::uint32_t relationship_limit() const;                                 // Every relationship's id is below it.
  bool exists(RelationshipId relationship) const;
  SegmentId segment(RelationshipId relationship) const;
  TypeId type(RelationshipId relationship) const;
  NodeId source(RelationshipId relationship) const;  // The node that it starts from; O(log of the segment's nodes).
  NodeId target(RelationshipId relationship) const;

  // --- Segments. Within a kind and direction they are sorted by type, then by the kind at the other end.
  std::span<const Segment> segments() const { return segments_; }
  const Segment& segment(SegmentId id) const { return segments_[index(id)]; }
  std::span<const SegmentId> segments(KindId from, Direction direction) const;
  std::span<const SegmentId> segments(KindId from, Direction direction, TypeId type) const;

  // The rows of a segment, to expand many nodes with. Throws FileError where the file is damaged just there.
  Adjacency adjacency(SegmentId segment, Direction direction, RowParts parts = RowParts::NodesAndRelationships) const;

  // Calls visit(SegmentId, Neighbours) for each row of a node that is not empty; in graphs with very many types as well its
  // cost depends on the node's rows alone.
  template <typename Visit>
  void for_each_row(NodeId node, Direction direction, Visit&& visit) const {
    using Visitor = std::remove_reference_t<Visit>;
    visit_rows(
        node, direction, [](void* to, SegmentId segment, const Neighbours& row) { (*static_cast<Visitor*>(to))(segment, row); },
        const_cast<void*>(static_cast<const void*>(&visit)));
  }

  std::uint32_t degree(NodeId node, Direction direction) const;
  std::uint32_t degree(NodeId node, Direction direction, TypeId type) const;
  // Whether a relationship of one of the types (of any, where there are none) leads from `node` in that direction to `other`.
  bool has_relationship(NodeId node, NodeId other, std::span<const TypeId> types, Direction direction) const;

  // --- Properties. Null where there is none. Text and lists read from the base may refer to the graph's memory: see Value.
  Value property(NodeId node, KeyId key) const;
  Value property(RelationshipId relationship, KeyId key) const;
  std::vector<std::pair<KeyId, Value>> properties(NodeId node) const;  // That are not null, by key id.
  std::vector<std::pair<KeyId, Value>> properties(RelationshipId relationship) const;

  // The stored column, null where no stored node of the kind (relationship of the segment) has the key. What changed since
  // is not in it: property() is right always, the column where has_changes() is false.
  const Column* column(KindId kind, KeyId key) const;
  const Column* column(SegmentId segment, KeyId key) const;
  // The column in which the property of an entity is stored; null for one created since.
  const Column* stored_column(NodeId node, KeyId key) const;
  const Column* stored_column(RelationshipId relationship, KeyId key) const;
  bool has_changes() const { return overlay_ != nullptr; }

  // Whether find_nodes answers without reading every node of the kind.
  bool searchable(KindId kind, KeyId key) const;
  // The nodes of a kind whose property equals the value, ascending; labels of strays are not looked at.
  std::vector<NodeId> find_nodes(KindId kind, KeyId key, const Value& value) const;

 private:
  friend class Editor;
  friend class GraphFile;
  friend class Transaction;
  using RowVisitor = void (*)(void* to, SegmentId segment, const Neighbours& row);
  void visit_rows(NodeId node, Direction direction, RowVisitor visit, void* to) const;
  bool is_stored(NodeId node) const;
  bool is_stored(RelationshipId relationship) const;
  KindId current_kind(NodeId node) const;
  Overlay& changed();  // The overlay, which is made where there is none.

  std::shared_ptr<const Base> base_;
  std::unique_ptr<Overlay> overlay_;  // Null while nothing has changed.
  std::unique_ptr<Journal> journal_;  // Of a graph with a file.
  std::unique_ptr<std::shared_mutex> access_;
  Names<LabelId> labels_;
  Names<TypeId> types_;
  Names<KeyId> keys_;
  std::vector<Kind> kinds_;
  std::vector<Segment> segments_;
  std::map<std::vector<LabelId>, KindId> kind_ids_;
  // Of what exists:
  std::uint32_t node_count_ = 0;
  std::uint32_t relationship_count_ = 0;
  std::vector<std::uint32_t> label_counts_;  // By label; may be shorter than there are labels.
  std::vector<std::uint32_t> type_counts_;
};

}  // namespace clew::graph
