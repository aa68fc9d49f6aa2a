#include "query/plan/count_planner.h"

#include <algorithm>
#include <limits>

#include "query/plan/node_labels.h"
#include "query/plan/relationship_overlap.h"

namespace clew::query {
namespace {

// Relationships of a pattern of which every order of counting is tried at its start.
constexpr std::size_t kMostRelationships = 24;

class CountPlanner {
 public:
  CountPlanner(const Pattern& pattern, const std::vector<const Pattern*>& optionals, const Statistics& statistics)
      : pattern_(pattern), optionals_(optionals), statistics_(statistics) {
    for (const BoundPredicate* predicate : pattern.predicates) {
      if (auto required = required_labels(predicate->expression)) {
        std::vector<BoundLabel>& labels = labels_[required->slot];
        labels.insert(labels.end(), required->labels.begin(), required->labels.end());
      }
    }
    auto labels_of = [this](SlotId slot) { return labels(slot); };
    for (const BoundPredicate* predicate : pattern.predicates) {
      tests_.push_back(node_test(*predicate, statistics, labels_of));
      if (tests_.back().kind == NodeTest::Kind::Different) different_.push_back({tests_.back().a, tests_.back().b});
    }
  }

  /// What has been decided so far.
  struct State {
    SlotSet unfilled;
    std::vector<bool> followed;
    std::vector<bool> tested;
    std::vector<bool> optional_done;
  };

  CountGroup group(State state, double visits) const;
  double cost(const CountGroup& group) const;

 private:
  struct Component {
    std::vector<SlotId> nodes;
  };

  bool filled(const State& state, SlotId slot) const { return !state.unfilled.contains(slot); }
  bool ready(const State& state, const BoundPredicate& predicate) const {
    return std::all_of(predicate.slots.begin(), predicate.slots.end(), [&](SlotId slot) { return filled(state, slot); });
  }
  std::vector<BoundLabel> labels(SlotId slot) const {
    auto found = labels_.find(slot);
    return found == labels_.end() ? std::vector<BoundLabel>() : found->second;
  }
  std::vector<SlotId> outside(const Pattern& optional) const;

  void close(State& state, CountGroup& group) const;
  std::vector<Component> components(const State& state) const;
  CountStep step(const State& state, const Component& component, double visits) const;
  CountStep step_to(State state, const Component& component, SlotId node, double visits) const;
  CountStep best_scan(const State& state, const Component& component, double visits) const;
  LogicalExpand expand(const State& state, const GraphRelationship& relationship, SlotId from) const;
  double fan_out(const LogicalExpand& expand) const;
  double density(const GraphRelationship& relationship) const;
  double rows_of(const State& state, SlotId node) const;
  bool hangs_on(const State& state, const Component& component, SlotId from) const;
  State within(const State& state, const Component& component) const;

  const Pattern& pattern_;
  const std::vector<const Pattern*>& optionals_;
  const Statistics& statistics_;
  std::unordered_map<SlotId, std::vector<BoundLabel>> labels_;
  std::vector<NodeTest> tests_;  ///< By predicate.
  std::vector<DifferentSlots> different_;
};

// What an optional pattern reads of what surrounds it.
std::vector<SlotId> CountPlanner::outside(const Pattern& optional) const {
  SlotSet own(optional.introduced.begin(), optional.introduced.end());
  SlotSet read(optional.nodes.begin(), optional.nodes.end());
  for (const GraphRelationship* relationship : optional.relationships) read.insert(relationship->slot);
  for (const BoundPredicate* predicate : optional.predicates) read.insert(predicate->slots.begin(), predicate->slots.end());
  std::vector<SlotId> slots;
  for (SlotId slot : read)
    if (!own.contains(slot)) slots.push_back(slot);
  return slots;
}

// Takes all that depends on filled slots alone.
void CountPlanner::close(State& state, CountGroup& group) const {
  for (std::size_t i = 0; i < pattern_.relationships.size(); ++i) {
    const GraphRelationship& relationship = *pattern_.relationships[i];
    if (state.followed[i] || !filled(state, relationship.from) || !filled(state, relationship.to)) continue;
    group.edges.push_back(expand(state, relationship, relationship.from));
    state.followed[i] = true;
    state.unfilled.erase(relationship.slot);
  }
  for (std::size_t i = 0; i < pattern_.predicates.size(); ++i) {
    if (state.tested[i] || !ready(state, *pattern_.predicates[i])) continue;
    group.tests.push_back(tests_[i]);
    state.tested[i] = true;
  }
  for (std::size_t i = 0; i < optionals_.size(); ++i) {
    std::vector<SlotId> read = outside(*optionals_[i]);
    if (state.optional_done[i] || !std::all_of(read.begin(), read.end(), [&](SlotId s) { return filled(state, s); })) continue;
    state.optional_done[i] = true;
    const std::vector<const Pattern*> none;
    CountPlanner inner(*optionals_[i], none, statistics_);
    State all{.unfilled = {optionals_[i]->introduced.begin(), optionals_[i]->introduced.end()},
              .followed = std::vector<bool>(optionals_[i]->relationships.size()),
              .tested = std::vector<bool>(optionals_[i]->predicates.size()),
              .optional_done = {}};
    group.optionals.push_back(inner.group(std::move(all), 1));
  }
}

CountGroup CountPlanner::group(State state, double visits) const {
  CountGroup group;
  close(state, group);
  for (const Component& component : components(state)) group.steps.push_back(step(state, component, visits));
  // The cheapest first: where it is 0 the others are left out.
  std::stable_sort(group.steps.begin(), group.steps.end(), [](const CountStep& a, const CountStep& b) { return a.cost < b.cost; });
  return group;
}

double CountPlanner::cost(const CountGroup& group) const {
  double sum = double(group.edges.size() + group.tests.size());
  for (const CountStep& step : group.steps) sum += step.cost;
  for (const CountGroup& optional : group.optionals) sum += cost(optional);
  return sum;
}

// Nodes that depend on each other, by what is yet to be followed or tested.
std::vector<CountPlanner::Component> CountPlanner::components(const State& state) const {
  std::unordered_map<SlotId, SlotId> parent;
  auto root = [&](SlotId slot) {
    while (parent.at(slot) != slot) slot = parent.at(slot);
    return slot;
  };
  for (SlotId node : pattern_.nodes)
    if (!filled(state, node)) parent[node] = node;
  std::vector<SlotId> joined;
  auto join = [&] {
    for (std::size_t i = 1; i < joined.size(); ++i) parent[root(joined[i])] = root(joined[0]);
    joined.clear();
  };
  auto add = [&](SlotId slot) {
    if (parent.contains(slot)) joined.push_back(slot);
  };
  // A relationship stands for its ends.
  auto add_any = [&](SlotId slot) {
    add(slot);
    for (const GraphRelationship* relationship : pattern_.relationships) {
      if (relationship->slot != slot || filled(state, slot)) continue;
      add(relationship->from);
      add(relationship->to);
    }
  };
  for (std::size_t i = 0; i < pattern_.relationships.size(); ++i) {
    if (state.followed[i]) continue;
    add_any(pattern_.relationships[i]->slot);
    join();
    for (std::size_t k = 0; k < i; ++k) {
      if (state.followed[k] || !may_coincide(*pattern_.relationships[i], *pattern_.relationships[k], different_)) continue;
      add_any(pattern_.relationships[i]->slot);
      add_any(pattern_.relationships[k]->slot);
      join();
    }
  }
  for (std::size_t i = 0; i < pattern_.predicates.size(); ++i) {
    if (state.tested[i]) continue;
    for (SlotId slot : pattern_.predicates[i]->slots) add_any(slot);
    join();
  }
  for (std::size_t i = 0; i < optionals_.size(); ++i) {
    if (state.optional_done[i]) continue;
    for (SlotId slot : outside(*optionals_[i])) add_any(slot);
    join();
  }
  std::vector<Component> components;
  std::unordered_map<SlotId, std::size_t> places;
  for (SlotId node : pattern_.nodes) {
    if (!parent.contains(node)) continue;
    auto [place, added] = places.emplace(root(node), components.size());
    if (added) components.emplace_back();
    std::vector<SlotId>& nodes = components[place->second].nodes;
    if (std::find(nodes.begin(), nodes.end(), node) == nodes.end()) nodes.push_back(node);
  }
  return components;
}

LogicalExpand CountPlanner::expand(const State& state, const GraphRelationship& relationship, SlotId from) const {
  LogicalExpand expand;
  expand.relationship = &relationship;
  expand.from = from;
  expand.to = from == relationship.from ? relationship.to : relationship.from;
  if (!relationship.directed)
    expand.direction = ExpandDirection::Both;
  else
    expand.direction = from == relationship.from ? ExpandDirection::Outgoing : ExpandDirection::Incoming;
  expand.far_end = filled(state, expand.to) ? FarEnd::Compared : FarEnd::Filled;
  if (expand.far_end == FarEnd::Filled) expand.labels = labels(expand.to);
  for (std::size_t i = 0; i < pattern_.relationships.size(); ++i) {
    const GraphRelationship& other = *pattern_.relationships[i];
    if (state.followed[i] && &other != &relationship && may_coincide(relationship, other, different_))
      expand.different_from.push_back(other.slot);
  }
  return expand;
}

double CountPlanner::fan_out(const LogicalExpand& expand) const {
  std::vector<BoundLabel> from = labels(expand.from);
  std::vector<BoundLabel> to = labels(expand.to);
  return statistics_.relationships(expand.relationship->types, from, to, expand.direction) / std::max(statistics_.nodes(from), 1.0);
}

double CountPlanner::density(const GraphRelationship& relationship) const {
  std::vector<BoundLabel> from = labels(relationship.from);
  std::vector<BoundLabel> to = labels(relationship.to);
  ExpandDirection direction = relationship.directed ? ExpandDirection::Outgoing : ExpandDirection::Both;
  return statistics_.relationships(relationship.types, from, to, direction) /
         std::max(statistics_.nodes(from) * statistics_.nodes(to), 1.0);
}

// Nodes that remain of those put into the slot, for each row: by the cheapest way to it, the others, and the conditions.
double CountPlanner::rows_of(const State& state, SlotId node) const {
  double least = std::numeric_limits<double>::infinity();
  double share = 1;
  for (std::size_t i = 0; i < pattern_.relationships.size(); ++i) {
    const GraphRelationship& relationship = *pattern_.relationships[i];
    if (state.followed[i] || (relationship.from != node && relationship.to != node)) continue;
    SlotId other = relationship.from == node ? relationship.to : relationship.from;
    if (!filled(state, other)) continue;
    least = std::min(least, fan_out(expand(state, relationship, other)));
    share *= density(relationship);
  }
  if (least == std::numeric_limits<double>::infinity()) return least;
  double nodes = statistics_.nodes(labels(node));
  // All ways but the cheapest act as conditions; each alone leaves nodes * density.
  return std::min(least, nodes * share);
}

CountPlanner::State CountPlanner::within(const State& state, const Component& component) const {
  State own = state;
  SlotSet nodes(component.nodes.begin(), component.nodes.end());
  auto elsewhere = [&](SlotId slot) { return own.unfilled.contains(slot) && !nodes.contains(slot); };
  for (std::size_t i = 0; i < pattern_.relationships.size(); ++i)
    if (elsewhere(pattern_.relationships[i]->from) || elsewhere(pattern_.relationships[i]->to)) own.followed[i] = true;
  SlotSet rows;
  for (std::size_t i = 0; i < pattern_.relationships.size(); ++i)
    if (!state.followed[i] && !own.followed[i]) rows.insert(pattern_.relationships[i]->slot);
  for (std::size_t i = 0; i < pattern_.predicates.size(); ++i) {
    const auto& slots = pattern_.predicates[i]->slots;
    bool here = std::any_of(slots.begin(), slots.end(), [&](SlotId s) { return nodes.contains(s) || rows.contains(s); });
    if (!here) own.tested[i] = true;
  }
  for (std::size_t i = 0; i < optionals_.size(); ++i) {
    std::vector<SlotId> slots = outside(*optionals_[i]);
    bool here = std::any_of(slots.begin(), slots.end(), [&](SlotId s) { return nodes.contains(s) || rows.contains(s); });
    if (!here) own.optional_done[i] = true;
  }
  own.unfilled = nodes;
  own.unfilled.insert(rows.begin(), rows.end());
  return own;
}

CountStep CountPlanner::step(const State& state, const Component& component, double visits) const {
  State own = within(state, component);
  std::optional<SlotId> best;
  double least = std::numeric_limits<double>::infinity();
  for (SlotId node : component.nodes) {
    double rows = rows_of(own, node);
    if (rows < least) {
      least = rows;
      best = node;
    }
  }
  return best ? step_to(std::move(own), component, *best, visits) : best_scan(own, component, visits);
}

// No way leads there: every node is tried as the first.
CountStep CountPlanner::best_scan(const State& state, const Component& component, double visits) const {
  std::optional<CountStep> best;
  for (SlotId node : component.nodes) {
    CountStep step = step_to(state, component, node, visits);
    if (!best || step.cost < best->cost) best = std::move(step);
  }
  return std::move(*best);
}

// Whether the component depends on one filled node alone.
bool CountPlanner::hangs_on(const State& state, const Component& component, SlotId from) const {
  SlotSet nodes(component.nodes.begin(), component.nodes.end());
  auto foreign = [&](SlotId slot) { return slot != from && !nodes.contains(slot); };
  for (std::size_t i = 0; i < pattern_.relationships.size(); ++i) {
    const GraphRelationship& relationship = *pattern_.relationships[i];
    if (state.followed[i]) continue;
    if (foreign(relationship.from) || foreign(relationship.to)) return false;
    if (!expand(state, relationship, relationship.from).different_from.empty()) return false;
  }
  for (std::size_t i = 0; i < pattern_.predicates.size(); ++i) {
    if (state.tested[i]) continue;
    for (SlotId slot : pattern_.predicates[i]->slots)
      if (foreign(slot)) return false;
  }
  for (std::size_t i = 0; i < optionals_.size(); ++i) {
    if (state.optional_done[i]) continue;
    for (SlotId slot : outside(*optionals_[i]))
      if (foreign(slot)) return false;
  }
  return true;
}

CountStep CountPlanner::step_to(State state, const Component& component, SlotId node, double visits) const {
  CountStep step{.node = node, .labels = {}, .expand = {}, .group = {}};
  std::optional<std::size_t> way;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < pattern_.relationships.size(); ++i) {
    const GraphRelationship& relationship = *pattern_.relationships[i];
    if (state.followed[i] || (relationship.from != node && relationship.to != node)) continue;
    SlotId other = relationship.from == node ? relationship.to : relationship.from;
    if (!filled(state, other)) continue;
    LogicalExpand candidate = expand(state, relationship, other);
    double rows = fan_out(candidate);
    if (rows >= least) continue;
    least = rows;
    way = i;
    step.expand = std::move(candidate);
  }
  double candidates = least;
  bool alone = false;
  if (way) {
    alone = hangs_on(state, component, step.expand->from);
    state.followed[*way] = true;
    state.unfilled.erase(step.expand->relationship->slot);
  } else {
    step.labels = labels(node);
    candidates = statistics_.nodes(step.labels);
  }
  state.unfilled.erase(node);
  for (std::size_t i = 0; i < pattern_.predicates.size(); ++i)
    if (auto required = required_labels(pattern_.predicates[i]->expression); required && required->slot == node)
      state.tested[i] = true;
  step.group = group(state, visits * candidates);
  // A sum of nothing but ones is read off the degree.
  bool degree = step.group.empty() && way.has_value();
  step.cost = degree ? 1 : 1 + candidates * (1 + cost(step.group));
  double different = way ? std::max(statistics_.nodes(labels(step.expand->from)), 1.0) : visits;
  step.remembered = alone && !degree && visits > 2 * different;
  if (step.remembered) step.cost = 1 + step.cost * different / visits;
  return step;
}

}  // namespace

std::optional<CountGroup> plan_count(const CountTask& task, const Statistics& statistics) {
  std::size_t relationships = task.pattern.relationships.size();
  for (const Pattern* optional : task.optionals) relationships += optional->relationships.size();
  if (relationships > kMostRelationships || task.pattern.nodes.size() > 2 * kMostRelationships) return std::nullopt;
  auto countable = [](const Pattern& pattern) {
    return std::all_of(pattern.relationships.begin(), pattern.relationships.end(), [](const GraphRelationship* relationship) {
      return !relationship->length && relationship->introduction == Introduction::Introduced;
    });
  };
  if (!countable(task.pattern) ||
      !std::all_of(task.optionals.begin(), task.optionals.end(), [&](const Pattern* p) { return countable(*p); }))
    return std::nullopt;
  CountPlanner planner(task.pattern, task.optionals, statistics);
  return planner.group({.unfilled = task.unfilled,
                        .followed = task.followed,
                        .tested = task.tested,
                        .optional_done = std::vector<bool>(task.optionals.size())},
                       1);
}

}  // namespace clew::query
