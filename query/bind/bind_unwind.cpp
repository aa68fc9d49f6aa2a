// UNWIND.
#include "query/bind/binder.h"

namespace clew::query {

BoundUnwind Binder::bind_unwind(const syntax::UnwindClause& unwind) {
  BoundExpression list = bind_expression(unwind.list);
  StaticType element = list.type.is_list() ? element_of(list.type) : list.type;
  return {std::move(list), declare(unwind.variable, element)};
}

}  // namespace clew::query
