// Writing to a graph. A transaction holds the graph alone until it is committed or destroyed; statements are atomic within it:
// rollback_to(mark) undoes everything since the mark. A transaction that is destroyed before commit() leaves nothing.
// Whoever writes while walking over spans of the graph walks over copies: every write may move them.
#pragma once

#include <chrono>
#include <memory>
#include <span>
#include <string_view>

#include "graph/changes.h"
#include "graph/graph.h"

namespace clew::graph {

class Transaction {
 public:
  // Waits until readers and other writers are done. Throws FileError where the graph's file may not be written to (open.h).
  explicit Transaction(Graph& graph);
  ~Transaction();  // Rolls back what was not committed.
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  const Graph& graph() const;  // Shows what was written so far.
  std::chrono::system_clock::time_point began() const;

  // Ids of names, which are added where they are new; a name stays known when the transaction is rolled back.
  LabelId label(std::string_view name);
  TypeId type(std::string_view name);
  KeyId key(std::string_view name);

  // Throws LimitError when the graph is full (kMaxCount).
  NodeId create_node(std::span<const LabelId> labels);
  // Between nodes that exist.
  RelationshipId create_relationship(TypeId type, NodeId source, NodeId target);

  // A node may be deleted before its relationships, but not without them: see dangling(). Deleting twice does nothing.
  void delete_node(NodeId node);
  void detach_delete_node(NodeId node);  // With its relationships.
  void delete_relationship(RelationshipId relationship);

  // True where the node did not carry (did carry) the label before.
  bool add_label(NodeId node, LabelId label);
  bool remove_label(NodeId node, LabelId label);

  // Null removes. The value is copied. Nodes, relationships, paths and maps can't be stored: throws PropertyTypeError.
  void set_property(NodeId node, KeyId key, const Value& value);
  void set_property(RelationshipId relationship, KeyId key, const Value& value);

  using Mark = std::size_t;
  Mark mark() const;
  void rollback_to(Mark mark);

  // The first node that was deleted since the mark and has relationships still, which is an error of the statement; or kNone.
  NodeId dangling(Mark since = 0) const;

  // The net difference between the graph at the mark and now.
  Changes changes(Mark since = 0) const;

  // Makes everything since the constructor lasting: written to the log of a graph with a file, and synced. Throws FileError
  // where that fails; then the transaction is still open. Requires dangling() == kNone.
  void commit();

 private:
  struct State;

  void relabel(NodeId node, std::span<const LabelId> labels);

  std::unique_ptr<State> state_;
};

}  // namespace clew::graph
