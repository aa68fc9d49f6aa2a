// The properties and the WHERE of a pattern element, as conjuncts.
#include "query/bind/binder.h"

namespace clew::query {

using syntax::MapEntry;
using syntax::MapLiteral;

void Binder::bind_restriction(const PatternRestriction& restriction, PatternInProgress& pattern) {
  std::vector<BoundPredicate>& predicates =
      restriction.path ? pattern.graph.relationships[*restriction.path].element_predicates : pattern.graph.predicates;
  // In the condition of a path of any length its variable means each of the relationships in turn.
  std::size_t outer_variables = scope_.size();
  if (restriction.path && !restriction.element_name.empty()) scope_.add(restriction.element_name, restriction.slot);
  if (restriction.properties != nullptr) bind_element_properties(*restriction.properties, restriction.slot, predicates);
  if (restriction.predicate != nullptr) bind_predicates(*restriction.predicate, predicates);
  scope_.shrink(outer_variables);
}

// {key: value, ..}: element.key = value for each.
void Binder::bind_element_properties(const syntax::Expression& properties, SlotId slot, std::vector<BoundPredicate>& predicates) {
  if (std::holds_alternative<syntax::Parameter>(properties.node))
    fail_syntax(ErrorDetail::InvalidParameterUse, properties.span, "a pattern can't match a parameter that is a whole map",
                "name the properties: {key: $parameter.key}");
  for (const MapEntry& entry : std::get<MapLiteral>(properties.node).entries) {
    std::size_t uses_before = uses_.size();
    SlotId first_own = next_slot();
    BoundExpression object = use(slot, entry.key.span);
    BoundExpression property(BoundPropertyAccess{box(std::move(object)), key(entry.key)}, {}, entry.key.span);
    BoundExpression value = bind_expression(entry.value);
    Span span = join(entry.key.span, entry.value.span);
    BoundComparison equal{syntax::ComparisonOperator::Equal, box(std::move(property)), box(std::move(value))};
    predicates.push_back(predicate(BoundExpression(std::move(equal), {TypeKind::Boolean}, span), uses_before, first_own));
  }
}

}  // namespace clew::query
