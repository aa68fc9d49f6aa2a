#pragma once
// The pattern of one MATCH, step by step: what is filled, which relationships and conditions remain, and what each next step would
// cost. Who decides on the order asks it; it writes the plan.
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "query/plan/pattern.h"
#include "query/plan/planning.h"
#include "query/plan/relationship_overlap.h"

namespace clew::query {

class PatternPlanner {
 public:
  /// `counting` may be null.
  PatternPlanner(const Pattern& pattern, LogicalPlan input, const Counting* counting, Planning& planning);

  /// Takes the cheapest next step again and again; once all that is needed is there, tries to count the rest.
  PlannedPattern plan() &&;

 private:
  struct Condition {
    const BoundPredicate* predicate;
    bool done = false;
  };
  /// A next step: scan a node, or follow a relationship; with the number of rows that it is expected to leave.
  struct Choice {
    std::optional<SlotId> node;
    std::size_t relationship = 0;
    double rows = 0;
  };

  bool filled(SlotId slot) const { return !unfilled_.contains(slot); }
  bool ready(const BoundPredicate& predicate) const;
  bool ready(const BoundPath& path) const;

  bool elements_ready(const GraphRelationship& relationship) const;

  void find_order();
  std::optional<SlotId> next_in_order() const;
  bool count_rest();
  bool seeks(SlotId node) const;
  Choice choose_start() const;
  std::optional<Choice> choose_relationship() const;
  double rows_after(const GraphRelationship& relationship) const;
  double fan_out(const GraphRelationship& relationship, SlotId from) const;
  double selectivity_of(SlotId slot) const;

  void scan(SlotId node);
  void follow(std::size_t relationship);
  void expand(const GraphRelationship& relationship);
  void from_ends(const GraphRelationship& relationship);
  void fill(SlotId slot);
  void check();
  void build_paths(bool only_needed);

  std::vector<BoundLabel> labels(SlotId slot) const;
  void labels_hold(SlotId slot);
  std::vector<SlotId> different_from(const GraphRelationship& relationship) const;
  const BoundComparison* equality(SlotId slot, const BoundPropertyAccess*& property, const BoundExpression*& value,
                                  std::size_t& condition) const;
  void add(LogicalPlan::Step step, double rows) { plan_ = planning_.above(std::move(plan_), std::move(step), rows); }

  const Pattern& pattern_;
  Planning& planning_;
  LogicalPlan plan_;
  const Counting* counting_;
  std::vector<SlotId> order_;              ///< In which nodes are best filled; empty: whatever is cheapest next.
  std::vector<DifferentSlots> different_;  ///< Nodes that conditions keep apart.
  std::unordered_set<SlotId> unfilled_;    ///< Slots of the pattern that are yet to be filled.
  std::vector<Condition> conditions_;
  std::vector<bool> followed_;                                  ///< By relationship.
  std::vector<bool> built_;                                     ///< By path.
  std::unordered_map<SlotId, std::vector<BoundLabel>> labels_;  ///< That conditions ask of a node.
};

}  // namespace clew::query
