// The clauses up to a projection: MATCH after MATCH is one pattern; and of what only aggregates see, the matches are counted.
#include <algorithm>

#include "query/function/function.h"
#include "query/plan/planning.h"

namespace clew::query {
namespace {

bool is_match(const BoundStep& step) {
  return std::holds_alternative<BoundMatch>(step);
}

const BoundMatch& match_of(const BoundStep& step) {
  return std::get<BoundMatch>(step);
}

Pattern pattern_of(const BoundMatch& match) {
  Pattern pattern;
  pattern.add(match.graph);
  return pattern;
}

// count(x) without DISTINCT, of a node or relationship that these patterns introduce and that is therefore never null.
bool counts_rows(const BoundAggregate& aggregate, std::span<const BoundStep> matches) {
  if (aggregate.function->kind != AggregateKind::Count || aggregate.distinct || aggregate.arguments.size() != 1) return false;
  auto* variable = std::get_if<BoundVariable>(&aggregate.arguments.front().node);
  if (variable == nullptr) return false;
  return std::any_of(matches.begin(), matches.end(), [&](const BoundStep& step) {
    if (match_of(step).optional) return false;
    Pattern pattern = pattern_of(match_of(step));
    return std::find(pattern.introduced.begin(), pattern.introduced.end(), variable->slot) != pattern.introduced.end();
  });
}

SlotSet needed_by(const BoundProjection& projection, const std::vector<bool>& counted) {
  SlotSet slots;
  for (const BoundAssignment& key : projection.keys) add_read_slots(key.expression, slots);
  for (std::size_t i = 0; i < projection.aggregates.size(); ++i)
    if (!counted[i])
      for (const BoundExpression& argument : projection.aggregates[i].arguments) add_read_slots(argument, slots);
  return slots;
}

// Whether OPTIONAL MATCHes can be counted apart: none of their slots is needed, not even by another of them.
bool separable(const std::vector<Pattern>& optionals, const SlotSet& needed) {
  for (const Pattern& optional : optionals) {
    if (!optional.paths.empty()) return false;
    for (SlotId slot : optional.introduced) {
      if (needed.contains(slot)) return false;
      for (const Pattern& other : optionals) {
        if (&other == &optional) continue;
        bool read = std::find(other.nodes.begin(), other.nodes.end(), slot) != other.nodes.end();
        for (const BoundPredicate* predicate : other.predicates)
          read = read || std::binary_search(predicate->slots.begin(), predicate->slots.end(), slot);
        if (read) return false;
      }
    }
  }
  return true;
}

}  // namespace

LogicalPlan plan_optional(const Pattern& pattern, LogicalPlan input, Planning& planning) {
  LogicalOptional optional{.introduced = pattern.introduced, .number = planning.new_slot()};
  for (const BoundPath* path : pattern.paths) optional.introduced.push_back(path->slot);
  LogicalPlan argument{.step = LogicalArgument(), .inputs = {}, .rows = input.rows};
  LogicalPlan inner = plan_pattern(pattern, std::move(argument), nullptr, planning).plan;
  double rows = std::max(input.rows, inner.rows);
  LogicalPlan plan = planning.above(std::move(input), std::move(optional), rows);
  plan.inputs.push_back(std::move(inner));
  return plan;
}

LogicalPlan plan_matches(std::span<const BoundStep> matches, LogicalPlan input, Counting* counting, Planning& planning) {
  while (!matches.empty()) {
    std::size_t plain = 0;
    while (plain < matches.size() && !match_of(matches[plain]).optional && (plain == 0 || planning.options.merge_matches)) ++plain;
    if (plain == 0 && !(counting != nullptr && planning.options.count)) {
      input = plan_optional(pattern_of(match_of(matches.front())), std::move(input), planning);
      matches = matches.subspan(1);
      continue;
    }
    Pattern pattern;
    for (const BoundStep& step : matches.first(plain)) pattern.add(match_of(step).graph);
    std::span<const BoundStep> rest = matches.subspan(plain);
    bool optional_rest = std::all_of(rest.begin(), rest.end(), [](const BoundStep& step) { return match_of(step).optional; });
    std::vector<Pattern> optionals;
    for (const BoundStep& step : rest) optionals.push_back(pattern_of(match_of(step)));
    bool may_count = counting != nullptr && planning.options.count && optional_rest && separable(optionals, counting->needed);
    if (may_count)
      for (const Pattern& optional : optionals) counting->optionals.push_back(&optional);
    PlannedPattern planned = plan_pattern(pattern, std::move(input), may_count ? counting : nullptr, planning);
    input = std::move(planned.plan);
    if (planned.counted) return input;
    if (may_count) counting = nullptr;
    if (plain == 0) {
      input = plan_optional(optionals.front(), std::move(input), planning);
      plain = 1;
    }
    matches = matches.subspan(plain);
  }
  return input;
}

LogicalPlan plan_part(const BoundPart& part, LogicalPlan input, Planning& planning) {
  std::span<const BoundStep> steps = part.steps;
  std::vector<bool> counted;
  while (!steps.empty()) {
    auto end = std::find_if_not(steps.begin(), steps.end(), is_match);
    std::span<const BoundStep> matches = steps.first(std::size_t(end - steps.begin()));
    if (matches.empty()) {
      input = plan_step(steps.front(), std::move(input), planning);
      steps = steps.subspan(1);
      continue;
    }
    steps = steps.subspan(matches.size());
    Counting counting;
    bool grouped = steps.empty() && part.projection && (part.projection->grouped || !part.projection->aggregates.empty());
    if (grouped) {
      for (const BoundAggregate& aggregate : part.projection->aggregates) counted.push_back(counts_rows(aggregate, matches));
      counting.needed = needed_by(*part.projection, counted);
    }
    input = plan_matches(matches, std::move(input), grouped ? &counting : nullptr, planning);
  }
  return part.projection ? plan_projection(*part.projection, std::move(counted), std::move(input), planning) : std::move(input);
}

}  // namespace clew::query
