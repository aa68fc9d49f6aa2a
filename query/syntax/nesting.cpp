#include "query/syntax/nesting.h"

#include <string>

#include "query/error/error.h"
#include "query/syntax/parse_state.h"

namespace clew::query::syntax {

void fail_nesting(Span span) {
  throw InputError({.type = ErrorType::LimitExceeded,
                    .phase = ErrorPhase::CompileTime,
                    .detail = ErrorDetail::NestingLimit,
                    .message = "this is nested more than " + std::to_string(kMaxNesting) + " levels deep",
                    .hint = "compute parts of it in a WITH before, or pass a list as a parameter",
                    .span = span,
                    .related = std::nullopt});
}

}  // namespace clew::query::syntax
