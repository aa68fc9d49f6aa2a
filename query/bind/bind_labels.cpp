// Labels, relationship types and property keys: names to the graph's ids, with a notice for those that it lacks.
#include <algorithm>

#include "query/bind/binder.h"

namespace clew::query {

using syntax::LabelExpression;
using syntax::LabelOperator;

BoundLabel Binder::label(const syntax::Name& name, LabelNotice notice) {
  BoundLabel bound{name.text, catalog_.label(name.text)};
  if (bound.id == graph::kNone<graph::LabelId> && notice == LabelNotice::IfUnknown)
    notice_unknown("label", name, catalog_.label_names());
  return bound;
}

BoundType Binder::type(const syntax::Name& name, LabelNotice notice) {
  BoundType bound{name.text, catalog_.type(name.text)};
  if (bound.id == graph::kNone<graph::TypeId> && notice == LabelNotice::IfUnknown)
    notice_unknown("relationship type", name, catalog_.type_names());
  return bound;
}

BoundKey Binder::key(const syntax::Name& name) {
  BoundKey bound{name.text, catalog_.key(name.text)};
  if (bound.id == graph::kNone<graph::KeyId> && options_.unknown_keys == UnknownKeys::Notice)
    notice_unknown("property", name, catalog_.key_names());
  return bound;
}

BoundLabelCondition Binder::bind_labels(const LabelExpression& labels) {
  BoundLabelCondition bound;
  bound.op = labels.op;
  if (labels.op == LabelOperator::Name) {
    bound.type = type(labels.name, LabelNotice::None);
    bool known = bound.type.id != graph::kNone<graph::TypeId>;
    bound.label = label(labels.name, known ? LabelNotice::None : LabelNotice::IfUnknown);
  }
  for (const LabelExpression& operand : labels.operands) bound.operands.push_back(bind_labels(operand));
  return bound;
}

namespace {

bool contains(const std::vector<BoundType>& types, const BoundType& type) {
  return std::any_of(types.begin(), types.end(), [&](const BoundType& other) { return other.name == type.name; });
}

std::vector<BoundType> keep_if(const std::vector<BoundType>& types, const std::vector<BoundType>& others, bool in_others) {
  std::vector<BoundType> kept;
  for (const BoundType& type : types)
    if (contains(others, type) == in_others) kept.push_back(type);
  return kept;
}

std::vector<BoundType> merge(std::vector<BoundType> types, const std::vector<BoundType>& others) {
  for (const BoundType& other : others)
    if (!contains(types, other)) types.push_back(other);
  return types;
}

TypeCondition complement(TypeCondition condition) {
  condition.all_but = !condition.all_but;
  return condition;
}

TypeCondition intersect(const TypeCondition& a, const TypeCondition& b) {
  if (a.all_but && b.all_but) return {merge(a.types, b.types), true};
  if (a.all_but) return {keep_if(b.types, a.types, false), false};
  return {keep_if(a.types, b.types, !b.all_but), false};
}

}  // namespace

// A relationship has exactly one type, so any expression comes down to a set of types or to all but a set.
TypeCondition Binder::bind_types(const LabelExpression& types) {
  switch (types.op) {
    case LabelOperator::Name:
      return {{type(types.name, LabelNotice::IfUnknown)}, false};
    case LabelOperator::Any:
      return {};
    case LabelOperator::Not:
      return complement(bind_types(types.operands.front()));
    case LabelOperator::And: {
      TypeCondition result;
      for (const LabelExpression& operand : types.operands) result = intersect(result, bind_types(operand));
      return result;
    }
    case LabelOperator::Or: {
      TypeCondition none_of;
      for (const LabelExpression& operand : types.operands) none_of = intersect(none_of, complement(bind_types(operand)));
      return complement(none_of);
    }
  }
  return {};
}

}  // namespace clew::query
