// DELETE and DETACH DELETE.
#include "query/bind/binder.h"

namespace clew::query {

BoundDelete Binder::bind_delete(const syntax::DeleteClause& del, Span span) {
  constexpr TypeSet kDeletable = {TypeKind::Node, TypeKind::Relationship, TypeKind::Path};
  BoundDelete result{.detach = del.detach, .targets = {}, .span = span};
  for (const syntax::Expression& target : del.targets) {
    if (std::holds_alternative<syntax::LabelPredicate>(target.node))
      fail_syntax(ErrorDetail::InvalidDelete, target.span, "DELETE takes nodes, relationships and paths, not labels",
                  "to take a label away, write REMOVE n:Label");
    BoundExpression bound = bind_expression(target);
    if (!kDeletable.accepts(bound.type))
      fail_syntax(ErrorDetail::InvalidArgumentType, target.span,
                  "DELETE takes nodes, relationships and paths; this is " + describe(bound.type),
                  "to take a property away, write REMOVE n.key");
    result.targets.push_back(std::move(bound));
  }
  return result;
}

}  // namespace clew::query
