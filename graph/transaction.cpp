#include "graph/transaction.h"

#include <algorithm>

#include "graph/error.h"
#include "graph/log/journal.h"
#include "graph/store/undo_log.h"
#include "graph/store/value_codec.h"

namespace clew::graph {

struct Transaction::State {
  Graph& graph;
  std::unique_lock<std::shared_mutex> lock;
  Editor editor;
  UndoLog steps;
  std::chrono::system_clock::time_point began = std::chrono::system_clock::now();
};

namespace {

void expect_storable(const Graph& graph, KeyId key, const Value& value) {
  if (!value.is_null() && !storable(value)) throw PropertyTypeError(not_storable(graph.key_names()[key]));
}

}  // namespace

Transaction::Transaction(Graph& graph) {
  std::unique_lock lock(*graph.access_);
  if (graph.journal_ != nullptr) graph.journal_->begin(graph);
  state_ = std::make_unique<State>(State{.graph = graph, .lock = std::move(lock), .editor = Editor(graph), .steps = {}});
}

Transaction::~Transaction() {
  rollback_to(0);
}

const Graph& Transaction::graph() const {
  return state_->graph;
}

std::chrono::system_clock::time_point Transaction::began() const {
  return state_->began;
}

LabelId Transaction::label(std::string_view name) {
  return state_->graph.labels_.intern(name);
}
TypeId Transaction::type(std::string_view name) {
  return state_->graph.types_.intern(name);
}
KeyId Transaction::key(std::string_view name) {
  return state_->graph.keys_.intern(name);
}

NodeId Transaction::create_node(std::span<const LabelId> labels) {
  std::vector<LabelId> sorted(labels.begin(), labels.end());
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  const NodeId node = state_->editor.create_node(sorted);
  state_->steps.emplace_back(NodeCreated{node});
  return node;
}

RelationshipId Transaction::create_relationship(TypeId type, NodeId source, NodeId target) {
  const RelationshipId relationship = state_->editor.create_relationship(type, source, target);
  state_->steps.emplace_back(RelationshipCreated{relationship});
  return relationship;
}

void Transaction::delete_node(NodeId node) {
  if (!graph().exists(node)) return;
  state_->steps.emplace_back(NodeDeleted{node});
  state_->editor.set_deleted(node, true);
}

void Transaction::detach_delete_node(NodeId node) {
  std::vector<RelationshipId> relationships;
  for (const auto direction : {Direction::Outgoing, Direction::Incoming}) {
    graph().for_each_row(node, direction, [&](SegmentId, const Neighbours& row) {
      for (std::size_t i = 0; i < row.size(); ++i) relationships.push_back(row.relationships[i]);
    });
  }
  for (const RelationshipId relationship : relationships) delete_relationship(relationship);
  delete_node(node);
}

void Transaction::delete_relationship(RelationshipId relationship) {
  if (!graph().exists(relationship)) return;
  state_->steps.emplace_back(RelationshipDeleted{relationship});
  state_->editor.set_deleted(relationship, true);
}

bool Transaction::add_label(NodeId node, LabelId label) {
  const auto own = graph().labels(node);
  const auto place = std::lower_bound(own.begin(), own.end(), label);
  if (place != own.end() && *place == label) return false;
  std::vector<LabelId> labels(own.begin(), place);
  labels.push_back(label);
  labels.insert(labels.end(), place, own.end());
  relabel(node, labels);
  return true;
}

bool Transaction::remove_label(NodeId node, LabelId label) {
  const auto own = graph().labels(node);
  std::vector<LabelId> labels(own.begin(), own.end());
  if (std::erase(labels, label) == 0) return false;
  relabel(node, labels);
  return true;
}

void Transaction::relabel(NodeId node, std::span<const LabelId> labels) {
  state_->steps.emplace_back(NodeRelabelled{node, state_->editor.current_kind(node)});
  state_->editor.set_current_kind(node, state_->editor.kind(labels));
}

void Transaction::set_property(NodeId node, KeyId key, const Value& value) {
  expect_storable(graph(), key, value);
  state_->steps.emplace_back(PropertySet<NodeId>{node, key, state_->editor.set_property(node, key, value.own())});
}

void Transaction::set_property(RelationshipId relationship, KeyId key, const Value& value) {
  expect_storable(graph(), key, value);
  auto before = state_->editor.set_property(relationship, key, value.own());
  state_->steps.emplace_back(PropertySet<RelationshipId>{relationship, key, std::move(before)});
}

NodeId Transaction::dangling(Mark since) const {
  for (const UndoStep& step : std::span(state_->steps).subspan(since)) {
    const auto* deleted = std::get_if<NodeDeleted>(&step);
    if (deleted == nullptr) continue;
    for (const auto direction : {Direction::Outgoing, Direction::Incoming}) {
      if (graph().degree(deleted->node, direction) > 0) return deleted->node;
    }
  }
  return kNone<NodeId>;
}

Transaction::Mark Transaction::mark() const {
  return state_->steps.size();
}

void Transaction::rollback_to(Mark mark) {
  undo(std::span(state_->steps).subspan(mark), state_->graph, state_->editor);
  state_->steps.resize(mark, NodeCreated{});
}

Changes Transaction::changes(Mark since) const {
  return net_changes(std::span(state_->steps).subspan(since), graph());
}

void Transaction::commit() {
  Journal* const journal = state_->graph.journal_.get();
  if (journal != nullptr) journal->commit(state_->steps, state_->graph);
  state_->steps.clear();
}

}  // namespace clew::graph
