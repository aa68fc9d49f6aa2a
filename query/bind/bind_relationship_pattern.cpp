// A relationship of a pattern, single or of any length.
#include <algorithm>

#include "query/bind/binder.h"

namespace clew::query {

using syntax::LengthRange;
using syntax::RelationshipPattern;

namespace {

constexpr StaticType kRelationship = {TypeKind::Relationship};
constexpr StaticType kRelationships = {TypeKind::Relationship, 1};

PathLength length_of(const LengthRange& range) {
  PathLength length;
  length.minimum = std::uint64_t(range.minimum.value_or(1));
  if (range.maximum) length.maximum = std::uint64_t(*range.maximum);
  return length;
}

}  // namespace

SlotId Binder::bind_relationship(const RelationshipPattern& relationship, PathSearch search, PatternInProgress& pattern) {
  GraphRelationship bound;
  bound.span = relationship.span;
  bound.search = search;
  bound.clause = pattern.clause;
  if (relationship.length) bound.length = length_of(*relationship.length);
  if (search != PathSearch::Every && !bound.length) bound.length = PathLength{1, 1};
  bound.slot = relationship_slot(relationship, bound.length.has_value(), pattern);
  uses_.push_back(bound.slot);
  bound.introduction = bound.slot < pattern.first_own ? Introduction::Bound : Introduction::Introduced;
  if (relationship.types) bound.types = bind_types(*relationship.types);
  bound.element = bound.length ? new_anonymous("element", relationship.span, kRelationship) : bound.slot;
  if (relationship.properties || relationship.predicate) {
    std::optional<std::size_t> path;
    if (bound.length) path = pattern.graph.relationships.size();
    pattern.restrictions.push_back({.properties = relationship.properties.get(),
                                    .predicate = relationship.predicate.get(),
                                    .slot = bound.element,
                                    .path = path,
                                    .element_name = relationship.variable ? relationship.variable->text : ""});
  }
  SlotId slot = bound.slot;
  pattern.graph.relationships.push_back(std::move(bound));
  return slot;
}

SlotId Binder::relationship_slot(const RelationshipPattern& relationship, bool any_length, const PatternInProgress& pattern) {
  StaticType type = any_length ? kRelationships : kRelationship;
  if (!relationship.variable) return new_anonymous("relationship", relationship.span, type);
  const syntax::Name& name = *relationship.variable;
  auto known = scope_.find(name.text);
  if (!known) return pattern.use == PatternUse::Expression ? resolve(name.text, name.span) : declare(name, type);
  bool fits = any_length
                  ? TypeSet::list().accepts(type_of(*known)) && TypeSet{TypeKind::Relationship}.accepts(element_of(type_of(*known)))
                  : TypeSet{TypeKind::Relationship}.accepts(type_of(*known));
  if (!fits)
    fail_syntax(ErrorDetail::VariableTypeConflict, name.span,
                name.text + " is " + describe(type_of(*known)) + " and can't stand for " + describe(type),
                "choose another name for the relationship");
  const auto& others = pattern.graph.relationships;
  if (*known >= pattern.first_own ||
      std::any_of(others.begin(), others.end(), [&](const GraphRelationship& other) { return other.slot == *known; }))
    fail_syntax(ErrorDetail::RelationshipUniquenessViolation, name.span,
                "the relationship " + name.text + " stands twice in one pattern",
                "a pattern never finds one relationship in two places; choose another name");
  return *known;
}

}  // namespace clew::query
