#include "query/execute/node_seek.h"

#include "query/evaluate/evaluator.h"
#include "query/evaluate/known_names.h"

namespace clew::query {

void NodeSeek::start() {
  SingleInputOperator::start();
  nodes_.clear();
  next_ = 0;
}

void NodeSeek::find() {
  nodes_.clear();
  next_ = 0;
  const graph::Graph& graph = run().graph;
  graph::Value value = run().evaluator.evaluate(*seek_.value, current());
  graph::KeyId key = known(graph, seek_.property->key);
  auto labels = known(graph, seek_.labels);
  if (value.is_null() || !labels || key == graph::kNone<graph::KeyId>) return;
  for (std::uint32_t i = 0; i < graph.kinds().size(); ++i) {
    graph::Match match = graph.match(graph::KindId(i), *labels);
    if (match == graph::Match::None) continue;
    for (graph::NodeId node : graph.find_nodes(graph::KindId(i), key, value))
      if (match == graph::Match::All || graph.has_labels(node, *labels)) nodes_.push_back(node);
  }
}

bool NodeSeek::produce(Batch& rows) {
  while (!rows.full()) {
    if (next_ < nodes_.size()) {
      rows.append(current(), weight())[std::size_t(seek_.node)] = nodes_[next_++];
    } else if (advance()) {
      find();
      run().budget.step();
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace clew::query
