#include "query/execute/relationship_ends.h"

#include <algorithm>
#include <limits>

#include "query/execute/expand.h"
#include "query/evaluate/known_names.h"

namespace clew::query {
namespace {

using graph::Value;
using graph::ValueType;

}  // namespace

RelationshipEnds::RelationshipEnds(RunContext& run, const LogicalRelationshipEnds& ends, std::unique_ptr<Operator> input)
    : SingleInputOperator(run, std::move(input)), ends_(ends), test_(run, *ends.relationship) {}

void RelationshipEnds::start() {
  SingleInputOperator::start();
  types_.clear();
}

bool RelationshipEnds::produce(Batch& rows) {
  // A relationship has two ends, and so leads to two rows at most.
  while (rows.size() + 2 <= rows.capacity()) {
    if (!advance()) return false;
    match(rows);
  }
  return true;
}

void RelationshipEnds::match(Batch& rows) {
  if (types_.empty()) {
    KnownTypes types(run().graph, ends_.relationship->types);
    for (std::uint32_t i = 0; i < run().graph.type_names().size(); ++i) types_.push_back(types.accept(graph::TypeId(i)));
  }
  const Value& value = at(current(), ends_.relationship->slot);
  if (value.is(ValueType::Relationship))
    match_single(value.as_relationship(), rows);
  else if (value.is_list())
    match_list(value.as_list(), rows);
}

bool RelationshipEnds::fits(graph::RelationshipId relationship) {
  const graph::Graph& graph = run().graph;
  return graph.exists(relationship) && types_[index(graph.type(relationship))] &&
         !holds(current(), ends_.different_from, relationship);
}

void RelationshipEnds::match_single(graph::RelationshipId relationship, Batch& rows) {
  if (!fits(relationship)) return;
  graph::NodeId source = run().graph.source(relationship);
  graph::NodeId target = run().graph.target(relationship);
  emit(source, target, rows);
  if (!ends_.relationship->directed && source != target) emit(target, source, rows);
}

// Where a walk along a list of relationships ends; nothing where they do not join. `along`: in their own direction.
std::optional<graph::NodeId> RelationshipEnds::walk(std::span<const Value> list, graph::NodeId from, bool along) const {
  const graph::Graph& graph = run().graph;
  for (const Value& element : list) {
    graph::NodeId source = graph.source(element.as_relationship());
    graph::NodeId target = graph.target(element.as_relationship());
    bool forwards = from == source && (along || !ends_.relationship->directed);
    bool backwards = from == target && (!along || !ends_.relationship->directed);
    if (!forwards && !backwards) return std::nullopt;
    from = forwards ? target : source;
  }
  return from;
}

void RelationshipEnds::match_list(std::span<const Value> list, Batch& rows) {
  const GraphRelationship& pattern = *ends_.relationship;
  std::uint64_t most = pattern.length->maximum.value_or(std::numeric_limits<std::uint64_t>::max());
  if (list.size() < pattern.length->minimum || list.size() > most) return;
  test_.begin(current());
  for (const Value& element : list)
    if (!element.is(ValueType::Relationship) || !fits(element.as_relationship()) || !test_.passes(element.as_relationship()))
      return;
  // The list begins at what is written first. It is walked from the end that is known.
  bool from_known = ends_.from == FarEnd::Compared;
  auto start = node_at(current(), from_known ? pattern.from : pattern.to, pattern.span);
  if (!start) return;
  std::vector<Value> order(list.begin(), list.end());
  if (from_known == pattern.backwards) std::reverse(order.begin(), order.end());
  auto end = walk(order, *start, from_known);
  if (!end) return;
  if (from_known)
    emit(*start, *end, rows);
  else
    emit(*end, *start, rows);
}

void RelationshipEnds::emit(graph::NodeId from, graph::NodeId to, Batch& rows) {
  auto differs = [&](FarEnd end, SlotId slot, graph::NodeId node) {
    return end == FarEnd::Compared && !(at(current(), slot).is(ValueType::Node) && at(current(), slot).as_node() == node);
  };
  const GraphRelationship& pattern = *ends_.relationship;
  if (differs(ends_.from, pattern.from, from) || differs(ends_.to, pattern.to, to)) return;
  if (pattern.from == pattern.to && from != to) return;
  std::span<Value> row = rows.append(current(), weight());
  row[std::size_t(pattern.from)] = from;
  row[std::size_t(pattern.to)] = to;
}

}  // namespace clew::query
