#include "query/plan/relationship_overlap.h"

#include <algorithm>
#include <array>

namespace clew::query {
namespace {

// A type that both may have.
bool types_overlap(const TypeCondition& a, const TypeCondition& b) {
  auto has = [](const TypeCondition& condition, const BoundType& type) {
    bool named =
        std::any_of(condition.types.begin(), condition.types.end(), [&](const BoundType& t) { return t.name == type.name; });
    return named != condition.all_but;
  };
  if (a.all_but && b.all_but) return true;
  const TypeCondition& listed = a.all_but ? b : a;
  const TypeCondition& other = a.all_but ? a : b;
  return std::any_of(listed.types.begin(), listed.types.end(), [&](const BoundType& type) { return has(other, type); });
}

// Whether the ends can be the same nodes pairwise, first with first and second with second.
bool ends_meet(std::array<SlotId, 2> a, std::array<SlotId, 2> b, const std::vector<DifferentSlots>& different) {
  // Slots that would then hold one node: two classes, or one where they touch.
  std::vector<SlotId> first = {a[0], b[0]};
  std::vector<SlotId> second = {a[1], b[1]};
  auto in = [](const std::vector<SlotId>& list, SlotId slot) { return std::find(list.begin(), list.end(), slot) != list.end(); };
  if (in(first, a[1]) || in(first, b[1])) {
    first.insert(first.end(), second.begin(), second.end());
    second.clear();
  }
  return std::none_of(different.begin(), different.end(), [&](const DifferentSlots& pair) {
    return (in(first, pair.a) && in(first, pair.b)) || (in(second, pair.a) && in(second, pair.b));
  });
}

}  // namespace

bool may_coincide(const GraphRelationship& a, const GraphRelationship& b, const std::vector<DifferentSlots>& different) {
  if (a.clause != b.clause || !types_overlap(a.types, b.types)) return false;
  // A path passes through nodes that have no names.
  if (a.length || b.length) return true;
  if (ends_meet({a.from, a.to}, {b.from, b.to}, different)) return true;
  return !(a.directed && b.directed) && ends_meet({a.from, a.to}, {b.to, b.from}, different);
}

}  // namespace clew::query
