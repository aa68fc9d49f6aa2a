#include "graph/store/undo_log.h"

#include <algorithm>

namespace clew::graph {
namespace {

class Undo {
 public:
  Undo(const Graph& graph, Editor& editor)
      : editor_(editor), node_limit_(graph.node_limit()), relationship_limit_(graph.relationship_limit()) {}

  // Ids of created entities are given back in finish(), when no row refers to them any more.
  void operator()(NodeCreated& step) {
    editor_.set_deleted(step.node, true);
    node_limit_ = index(step.node);
  }
  void operator()(RelationshipCreated& step) {
    editor_.set_deleted(step.relationship, true);
    relationship_limit_ = index(step.relationship);
  }
  void operator()(NodeDeleted& step) { editor_.set_deleted(step.node, false); }
  void operator()(RelationshipDeleted& step) { editor_.set_deleted(step.relationship, false); }
  void operator()(NodeRelabelled& step) { editor_.set_current_kind(step.node, step.before); }
  template <typename Entity>
  void operator()(PropertySet<Entity>& step) {
    editor_.set_property(step.entity, step.key, std::move(step.before));
  }

  void finish() { editor_.shrink(node_limit_, relationship_limit_); }

 private:
  Editor& editor_;
  std::uint32_t node_limit_;
  std::uint32_t relationship_limit_;
};

}  // namespace

void undo(std::span<UndoStep> steps, Graph& graph, Editor& editor) {
  Undo one(graph, editor);
  for (auto step = steps.rbegin(); step != steps.rend(); ++step) std::visit(one, *step);
  one.finish();
}

}  // namespace clew::graph
