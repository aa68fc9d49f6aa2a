#include "query/syntax/syntax_error.h"

#include "query/error/error.h"
namespace clew::query::syntax {
void throw_syntax_error(std::string_view text, const std::vector<Token>& tokens, const Expectations& e) {
  (void)tokens;
  fail_syntax(
      ErrorDetail::UnexpectedSyntax, e.furthest->span,
      "unexpected '" + std::string(text.substr(e.furthest->span.begin, e.furthest->span.end - e.furthest->span.begin)) + "'");
}
}  // namespace clew::query::syntax
