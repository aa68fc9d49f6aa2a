#include "query/plan/count_planner.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "query/plan/node_labels.h"
#include "query/plan/relationship_overlap.h"

namespace clew::query {
namespace {

// Larger patterns are not counted so: finding an order would take long.
constexpr std::size_t kMostRelationships = 24;
// Orders are tried until so many steps have been weighed; from then on the next step is the one that leaves fewest nodes.
constexpr std::size_t kMostTries = 500;

// Costs beside a step along an array, as measured: a place in memory that is not the next, a search in sorted neighbours, a
// condition on values.
constexpr double kNearJump = 4;
constexpr double kJump = 20;
// Adding to a sum somewhere waits for nothing.
constexpr double kNearAdd = 1.5;
constexpr double kAdd = 4;
constexpr double kSearch = 8;
constexpr double kCondition = 30;
// Nodes whose sums fit a cache, so that looking one up is no jump.
constexpr double kCachedSums = 100'000;

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
    std::optional<SlotId> ordered;  ///< Holds nodes in ascending order, one after the other.
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
  void labels_hold(State& state, SlotId node) const;
  void keep(CountStep& step, const State& state, const Component& component, double visits) const;
  double jump(double nodes) const { return nodes < kCachedSums ? kNearJump : kJump; }
  double lookup(const State& state, SlotId from) const { return state.ordered == from ? 1 : jump(statistics_.nodes(labels(from))); }
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
  mutable std::size_t tries_ = 0;
  mutable std::map<std::pair<std::vector<SlotId>, int>, CountStep> known_;  ///< By unfilled nodes, and the magnitude of visits.
};

// Whether a group reads what a slot holds.
bool reads(const LogicalExpand& expand, SlotId slot) {
  const auto& others = expand.different_from;
  return expand.from == slot || expand.to == slot || std::find(others.begin(), others.end(), slot) != others.end();
}
bool reads(const CountGroup& group, SlotId slot) {
  auto test_reads = [&](const NodeTest& test) {
    const auto& slots = test.predicate->slots;
    return std::find(slots.begin(), slots.end(), slot) != slots.end();
  };
  auto edge_reads = [&](const LogicalExpand& edge) { return reads(edge, slot); };
  auto step_reads = [&](const CountStep& step) { return (step.expand && reads(*step.expand, slot)) || reads(step.group, slot); };
  auto optional_reads = [&](const CountGroup& optional) { return reads(optional, slot); };
  return std::any_of(group.tests.begin(), group.tests.end(), test_reads) ||
         std::any_of(group.edges.begin(), group.edges.end(), edge_reads) ||
         std::any_of(group.steps.begin(), group.steps.end(), step_reads) ||
         std::any_of(group.optionals.begin(), group.optionals.end(), optional_reads);
}

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
              .optional_done = {},
              .ordered = {}};
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
  double sum = kSearch * double(group.edges.size());
  for (const NodeTest& test : group.tests) {
    if (test.kind == NodeTest::Kind::Condition) sum += kCondition;
    if (test.kind == NodeTest::Kind::Joined || test.kind == NodeTest::Kind::NotJoined) sum += kSearch;
  }
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
  std::pair key(component.nodes, std::ilogb(std::max(visits, 1.0)));
  std::sort(key.first.begin(), key.first.end());
  // What is counted in order of nodes is so only once.
  bool keepable = !own.ordered;
  if (auto known = known_.find(key); keepable && known != known_.end()) return known->second;
  std::vector<std::pair<double, SlotId>> candidates;
  for (SlotId node : component.nodes)
    if (double rows = rows_of(own, node); rows < std::numeric_limits<double>::infinity()) candidates.emplace_back(rows, node);
  // Where no way leads there, every node may be the first.
  if (candidates.empty())
    for (SlotId node : component.nodes) candidates.emplace_back(statistics_.nodes(labels(node)), node);
  std::stable_sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::optional<CountStep> best;
  for (const auto& [rows, node] : candidates) {
    if (best && tries_ >= kMostTries) break;
    ++tries_;
    CountStep step = step_to(own, component, node, visits);
    if (!best || step.cost < best->cost) best = std::move(step);
  }
  if (keepable) known_.emplace(std::move(key), *best);
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
  CountStep step;
  step.node = node;
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
  if (way) {
    bool alone = hangs_on(state, component, step.expand->from);
    state.followed[*way] = true;
    state.unfilled.erase(step.expand->relationship->slot);
    state.unfilled.erase(node);
    labels_hold(state, node);
    double lookup = this->lookup(state, step.expand->from);
    double distinct = std::max(statistics_.nodes(labels(step.expand->from)), 1.0);
    bool often = alone && visits > 2 * distinct;
    step.group = group(state, (often ? distinct : visits) * least);
    // A sum of nothing but ones is read off the degree.
    step.cost = step.group.empty() ? lookup : lookup + least * (0.5 + cost(step.group));
    if (alone && !step.group.empty()) keep(step, state, component, visits);
    return step;
  }
  step.labels = labels(node);
  double nodes = statistics_.nodes(step.labels);
  state.unfilled.erase(node);
  labels_hold(state, node);
  if (visits <= 1) state.ordered = node;
  step.group = group(state, visits * nodes);
  step.cost = 1 + nodes * (0.5 + cost(step.group));
  return step;
}

void CountPlanner::labels_hold(State& state, SlotId node) const {
  for (std::size_t i = 0; i < pattern_.predicates.size(); ++i)
    if (auto required = required_labels(pattern_.predicates[i]->expression); required && required->slot == node)
      state.tested[i] = true;
}

// Decides whether sums that hang on one node are worth keeping. `state` is that in which the step's group was planned.
void CountPlanner::keep(CountStep& step, const State& state, const Component&, double visits) const {
  SlotId from = step.expand->from;
  double distinct = std::max(statistics_.nodes(labels(from)), 1.0);
  double lookup = this->lookup(state, from);
  double remembered = 2 * lookup + step.cost * std::min(1.0, distinct / visits);
  if (visits > 2 * distinct && remembered < step.cost) {
    step.keeping = Keeping::Remembered;
    step.cost = remembered;
  }
  if (reads(step.group, from) || reads(step.group, step.expand->relationship->slot)) return;
  State inner = state;
  inner.ordered = step.node;
  double ends = statistics_.nodes(labels(step.node));
  CountGroup group = this->group(inner, ends);
  double edges = distinct * fan_out(*step.expand);
  double gathered = lookup + (ends * (0.5 + cost(group)) + edges * (distinct < kCachedSums ? kNearAdd : kAdd)) / visits;
  if (gathered >= step.cost) return;
  step.keeping = Keeping::Gathered;
  step.cost = gathered;
  step.group = std::move(group);
  step.labels = labels(step.node);
  step.back = expand(state, *step.expand->relationship, step.node);
  step.back.different_from.clear();
}

}  // namespace

std::optional<CountGroup> plan_count(const CountTask& task, double visits, const Statistics& statistics) {
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
                        .optional_done = std::vector<bool>(task.optionals.size()),
                        .ordered = {}},
                       std::max(visits, 1.0));
}

}  // namespace clew::query
