// The order in which a pattern's nodes are filled, from estimates: what join_order.h makes of them.
#include <algorithm>
#include <bit>

#include "query/plan/join_order.h"
#include "query/plan/node_labels.h"
#include "query/plan/pattern_planner.h"

namespace clew::query {

std::optional<SlotId> PatternPlanner::next_in_order() const {
  for (SlotId node : order_)
    if (!filled(node)) return node;
  return std::nullopt;
}

void PatternPlanner::find_order() {
  constexpr std::size_t kMostNodes = 32;
  std::vector<SlotId> slots;
  for (SlotId node : pattern_.nodes)
    if (std::find(slots.begin(), slots.end(), node) == slots.end()) slots.push_back(node);
  std::size_t open = std::size_t(std::count_if(slots.begin(), slots.end(), [&](SlotId slot) { return !filled(slot); }));
  // What a path asks of its relationships may read nodes that are filled late; these patterns are left to the cheapest next step.
  bool plain = std::all_of(pattern_.relationships.begin(), pattern_.relationships.end(), [&](const GraphRelationship* r) {
    return r->search == PathSearch::Every && !filled(r->slot) && elements_ready(*r);
  });
  if (open < 2 || open > kMostJoined || slots.size() > kMostNodes || !plain) return;

  auto number = [&](SlotId slot) { return std::size_t(std::find(slots.begin(), slots.end(), slot) - slots.begin()); };
  JoinGraph joins;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    double nodes = planning_.statistics.nodes(labels(slots[i]));
    double left = nodes * selectivity_of(slots[i]);
    joins.nodes.push_back({.scanned = seeks(slots[i]) ? left : nodes, .left = left});
    if (filled(slots[i])) joins.filled |= std::uint32_t{1} << i;
  }
  for (const GraphRelationship* relationship : pattern_.relationships) {
    double from_a = fan_out(*relationship, relationship->from);
    joins.edges.push_back({.a = number(relationship->from),
                           .b = number(relationship->to),
                           .density = from_a / std::max(planning_.statistics.nodes(labels(relationship->to)), 1.0),
                           .from_a = from_a,
                           .from_b = fan_out(*relationship, relationship->to)});
  }
  for (const Condition& condition : conditions_) {
    JoinGraph::Condition share{.nodes = 0, .share = planning_.statistics.selectivity(*condition.predicate)};
    for (SlotId slot : condition.predicate->slots)
      if (std::size_t i = number(slot); i < slots.size() && !filled(slot)) share.nodes |= std::uint32_t{1} << i;
    if (!condition.done && std::popcount(share.nodes) > 1) joins.conditions.push_back(share);
  }
  for (std::size_t i : join_order(joins)) order_.push_back(slots[i]);
}

}  // namespace clew::query
