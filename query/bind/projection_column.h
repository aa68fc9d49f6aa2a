#pragma once
// The name of a column, and where it is written.
#include <string>

#include "query/syntax/ast.h"

namespace clew::query {

inline std::string column_name(const syntax::ProjectionItem& item) {
  if (item.alias) return item.alias->text;
  if (auto* variable = std::get_if<syntax::Variable>(&item.expression.node)) return variable->name;
  return item.text;
}

inline Span column_span(const syntax::ProjectionItem& item) {
  return item.alias ? item.alias->span : item.expression.span;
}

}  // namespace clew::query
