// MERGE: one pattern, bound as what is to be matched and as what is to be created where nothing matches.
#include <algorithm>

#include "query/bind/binder.h"

namespace clew::query {

using syntax::NodePattern;
using syntax::PathPattern;
using syntax::PathStep;

namespace {

void forbid_parameter(const Box<syntax::Expression>& properties) {
  if (properties && std::holds_alternative<syntax::Parameter>(properties->node))
    fail_syntax(ErrorDetail::InvalidParameterUse, properties->span, "MERGE can't match a parameter that is a whole map",
                "name the properties: {key: $parameter.key}");
}

}  // namespace

void Binder::check_merged_node(const NodePattern& node, bool alone) {
  forbid_parameter(node.properties);
  if (node.variable && scope_.find(node.variable->text)) check_created_node(node, alone);
}

BoundMerge Binder::bind_merge(const syntax::MergeClause& merge, Span span) {
  const PathPattern& path = merge.pattern;
  if (path.selector != syntax::PathSelector::Every)
    fail_syntax(ErrorDetail::UnexpectedSyntax, path.span, "a shortest path can be matched, not merged", "write the path itself");
  check_merged_node(path.start, path.steps.empty());
  for (const PathStep& step : path.steps) {
    forbid_parameter(step.relationship.properties);
    check_created_relationship(step.relationship, PatternUse::Merge);
    check_merged_node(step.node, false);
  }
  BoundMerge result;
  result.span = span;
  SlotId first_new = next_slot();
  result.graph = bind_pattern({&path, 1}, PatternUse::Merge);
  result.creation = creation_of(path, result.graph, first_new);
  result.creation.span = span;
  result.on_create = bind_set_items(merge.on_create);
  result.on_match = bind_set_items(merge.on_match);
  return result;
}

// The elements of the pattern that the graph introduced, in order of writing, nodes before the relationships that need them.
BoundCreate Binder::creation_of(const PathPattern& path, const QueryGraph& graph, SlotId first_new) {
  BoundCreate create;
  std::vector<SlotId> made;
  auto add_node = [&](const NodePattern& node, SlotId slot) {
    bool known = slot < first_new || std::find(made.begin(), made.end(), slot) != made.end();
    if (known && !(node.labels || node.properties)) return;
    if (known)
      fail_syntax(ErrorDetail::VariableAlreadyBound, node.variable->span,
                  "the variable " + node.variable->text + " exists already, so it can't be given labels or properties here",
                  "give them where it stands first");
    made.push_back(slot);
    create.elements.emplace_back(
        BoundCreateNode{slot, written_labels(node.labels), written_properties(node.properties), node.span});
  };
  auto is_incoming = [&path](std::size_t i) { return path.steps[i].relationship.direction == syntax::Direction::Incoming; };
  if (path.steps.empty())
    add_node(path.start, graph.nodes.front().slot);
  else
    add_node(path.start, is_incoming(0) ? graph.relationships.front().to : graph.relationships.front().from);
  for (std::size_t i = 0; i < path.steps.size(); ++i) {
    const GraphRelationship& relationship = graph.relationships[i];
    add_node(path.steps[i].node, is_incoming(i) ? relationship.from : relationship.to);
    create.elements.emplace_back(BoundCreateRelationship{
        relationship.slot, relationship.from, relationship.to, type(path.steps[i].relationship.types->name, LabelNotice::None),
        written_properties(path.steps[i].relationship.properties), path.steps[i].relationship.span});
  }
  create.paths = graph.paths;
  return create;
}

}  // namespace clew::query
