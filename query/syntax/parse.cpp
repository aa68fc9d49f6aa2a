#include "query/syntax/parse.h"

#include "query/error/error.h"
#include "query/syntax/rules.h"
#include "query/syntax/syntax_error.h"

namespace clew::query::syntax {
namespace {

bool run(ParseState& state, const std::vector<Token>& tokens, Statement& statement) {
  using namespace grammar;
  Iterator first = tokens.data();
  const Iterator last = first + tokens.size();
  const Context context(state);
  try {
    return grammar::statement.parse(first, last, context, x3::unused, statement);
  } catch (const x3::expectation_failure<Iterator>&) {
    return false;
  }
}

}  // namespace

Statement parse_statement(std::string_view text, const std::vector<Token>& tokens) {
  Statement statement;
  ParseState state{.text = text};
  if (run(state, tokens, statement)) return statement;
  Expectations expectations;
  state = ParseState{.text = text, .expectations = &expectations};
  statement = {};
  run(state, tokens, statement);
  throw_syntax_error(text, tokens, expectations);
}

Statement parse_single_statement(std::string_view text) {
  Lexer lexer(text);
  std::vector<Token> tokens;
  tokens.reserve(text.size() / 3 + 2);
  if (!lexer.next_statement(tokens))
    throw InputError({.type = ErrorType::SyntaxError,
                      .phase = ErrorPhase::CompileTime,
                      .detail = ErrorDetail::UnexpectedSyntax,
                      .message = "there is no statement here",
                      .hint = "write one, such as MATCH (n) RETURN n LIMIT 10",
                      .span = std::nullopt,
                      .related = std::nullopt});
  Statement statement = parse_statement(text, tokens);
  if (lexer.next_statement(tokens))
    fail_syntax(ErrorDetail::UnexpectedSyntax, tokens.front().span, "a second statement starts here, where one is expected",
                "run the statements one by one");
  return statement;
}

}  // namespace clew::query::syntax
