// What follows an expression in dots and brackets: properties, indexes, slices.
#include "query/bind/binder.h"

namespace clew::query {

namespace {

constexpr TypeSet kWithProperties = {TypeKind::Map,       TypeKind::Node, TypeKind::Relationship,  TypeKind::Date,
                                     TypeKind::LocalTime, TypeKind::Time, TypeKind::LocalDateTime, TypeKind::DateTime,
                                     TypeKind::Duration,  TypeKind::Point};
constexpr TypeSet kIndexable = TypeSet{TypeKind::Map, TypeKind::Node, TypeKind::Relationship} | TypeSet::list();

[[noreturn]] void fail_type(Span span, std::string message, std::string hint) {
  throw InputError({.type = ErrorType::TypeError,
                    .phase = ErrorPhase::CompileTime,
                    .detail = ErrorDetail::InvalidArgumentType,
                    .message = std::move(message),
                    .hint = std::move(hint),
                    .span = span,
                    .related = std::nullopt});
}

}  // namespace

void Binder::require_properties(const BoundExpression& object) {
  if (kWithProperties.accepts(object.type)) return;
  fail_type(object.span, "only nodes, relationships, maps and times have properties; this is " + describe(object.type),
            object.type.is_list() ? "take one element, list[0].key, or go through all: [x IN list | x.key]"
                                  : "take the dot and the name away");
}

BoundExpression Binder::bind(const syntax::PropertyAccess& access, Span span) {
  BoundExpression object = bind_expression(*access.object);
  require_properties(object);
  // Only a stored entity's keys are the graph's; those of maps and times may be any.
  bool stored = object.type.is(TypeKind::Node) || object.type.is(TypeKind::Relationship);
  BoundKey bound = stored ? key(access.key) : BoundKey{access.key.text, catalog_.key(access.key.text)};
  return {BoundPropertyAccess{box(std::move(object)), std::move(bound)}, {}, span};
}

BoundExpression Binder::bind(const syntax::IndexAccess& access, Span span) {
  BoundExpression object = bind_expression(*access.object);
  BoundExpression index = bind_expression(*access.index);
  if (!kIndexable.accepts(object.type))
    fail_type(object.span, describe(object.type) + " has no elements", "only lists and maps can be indexed");
  constexpr TypeSet kInteger = {TypeKind::Integer};
  if (object.type.is_list() && (!kInteger.accepts(index.type) || index.type.is(TypeKind::Float)))
    fail_type(index.span, "a list is indexed by an integer; this is " + describe(index.type), "the first element is list[0]");
  StaticType type = element_of(object.type);
  return {BoundIndexAccess{box(std::move(object)), box(std::move(index))}, type, span};
}

BoundExpression Binder::bind(const syntax::SliceAccess& access, Span span) {
  BoundExpression object = bind_expression(*access.object);
  if (!TypeSet::list().accepts(object.type))
    fail_type(object.span, "only lists have slices; this is " + describe(object.type),
              "for a string write substring(text, start, length)");
  StaticType type = object.type;
  return {BoundSliceAccess{box(std::move(object)), bind_boxed(access.from), bind_boxed(access.to)}, type, span};
}

}  // namespace clew::query
