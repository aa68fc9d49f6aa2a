#pragma once
// For each row, each path of several relationships from the node in one slot: depth first, no relationship twice.
#include <optional>

#include "query/execute/element_test.h"
#include "query/execute/expansion.h"
#include "query/execute/operator.h"

namespace clew::query {

class ExpandPath final : public SingleInputOperator {
 public:
  ExpandPath(RunContext& run, const LogicalExpandPath& path, std::unique_ptr<Operator> input);

 protected:
  void start() override;
  bool produce(Batch& rows) override;

 private:
  /// A node on the way, and which of its relationships are yet to be tried.
  struct Place {
    graph::NodeId node;
    std::size_t runs;  ///< Where its runs begin in runs_; they end where those of the next place begin.
    std::size_t run;
    std::size_t position;
  };

  bool begin_row();
  void arrive(graph::NodeId node, Batch& rows);
  void leave();
  std::optional<graph::RelationshipId> step(graph::NodeId& to);
  void emit(graph::NodeId node, Batch& rows);

  const LogicalExpand& expand_;
  std::uint64_t minimum_;
  std::uint64_t maximum_;
  bool reversed_;  ///< The list begins at the far end.
  std::optional<Expansion> expansion_;
  ElementTest test_;
  std::vector<graph::LabelId> end_labels_;
  bool no_such_label_ = false;
  std::optional<graph::NodeId> end_;  ///< Where paths must end.
  bool fresh_row_ = false;
  std::vector<Place> places_;
  std::vector<Run> runs_;
  std::vector<graph::Value> path_;  ///< Relationships from the first place to the last.
  LogicalExpand any_end_;           ///< The expansion without what is asked of the last node alone.
};

}  // namespace clew::query
