#include "cli/shell/statement_end.h"

#include <algorithm>

#include "query/syntax/lexer.h"

namespace clew::cli {
namespace {

using query::syntax::Lexer;
using query::syntax::LexicalProblem;
using query::syntax::Token;
using query::syntax::TokenKind;

bool is_unclosed(const Token& token) {
  return token.kind == TokenKind::Invalid &&
         (token.problem == LexicalProblem::UnterminatedString || token.problem == LexicalProblem::UnterminatedName ||
          token.problem == LexicalProblem::UnterminatedComment);
}

}  // namespace

Typed state_of(std::string_view text) {
  Lexer lexer(text);
  Typed state = Typed::Nothing;
  std::vector<Token> tokens;
  while (auto first = lexer.peek()) {
    if (!query::syntax::starts_statement(first->keyword) && !is_unclosed(*first)) {
      // A walk; what stands on the lines after it is another statement.
      lexer.skip_to(std::min(text.find('\n', first->span.begin), text.size()));
      state = Typed::Complete;
      continue;
    }
    lexer.next_statement(tokens);
    if (std::any_of(tokens.begin(), tokens.end(), is_unclosed)) return Typed::Unclosed;
    state = tokens.back().span.empty() ? Typed::Open : Typed::Complete;
  }
  return state;
}

}  // namespace clew::cli
