// The single steps of writing, without a way back: what transactions, their rollback and the replay of the log are made of.
// Keeps the graph's counts, kinds and segments in step with its overlay. Requires that nobody else uses the graph.
#pragma once

#include "graph/graph.h"
#include "graph/store/overlay.h"

namespace clew::graph {

class Editor {
 public:
  explicit Editor(Graph& graph);

  NodeId create_node(std::span<const LabelId> labels);  // Ascending labels.
  RelationshipId create_relationship(TypeId type, NodeId source, NodeId target);

  // No effect where it is so already.
  void set_deleted(NodeId node, bool deleted);
  void set_deleted(RelationshipId relationship, bool deleted);

  // The kind with exactly these labels, ascending; made where there is none.
  KindId kind(std::span<const LabelId> labels);
  KindId current_kind(NodeId node) const;
  void set_current_kind(NodeId node, KindId kind);

  // Gives a label, type or key the next id; false where there is one of that name.
  template <Id T>
  bool add_name(std::string_view name);

  // What the overlay says of a property: nothing (the base's column counts), null (there is none), or a value.
  using Override = std::optional<Value>;
  // Sets it and returns what it was. Nothing for an entity that is not of the base means null.
  template <typename Entity>
  Override set_property(Entity entity, KeyId key, Override value);

  // Removes the last created entities until the limits are these. All that is removed is deleted already.
  void shrink(std::uint32_t node_limit, std::uint32_t relationship_limit);

 private:
  SegmentId segment(TypeId type, NodeId source, NodeId target);
  void count_labels(KindId kind, int change);

  Graph& graph_;
  Overlay& overlay_;
};

extern template Editor::Override Editor::set_property(NodeId, KeyId, Override);
extern template Editor::Override Editor::set_property(RelationshipId, KeyId, Override);

extern template bool Editor::add_name<LabelId>(std::string_view);
extern template bool Editor::add_name<TypeId>(std::string_view);
extern template bool Editor::add_name<KeyId>(std::string_view);

}  // namespace clew::graph
