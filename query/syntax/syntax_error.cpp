#include "query/syntax/syntax_error.h"

#include <algorithm>
#include <string>

#include "query/error/near_names.h"
#include "query/syntax/stuck.h"

namespace clew::query::syntax {
namespace {

std::string describe(TokenKind kind) {
  switch (kind) {
    case TokenKind::End:
      return "the end of the statement";
    case TokenKind::Invalid:
      return "";
    case TokenKind::Name:
    case TokenKind::QuotedName:
      return "a name";
    case TokenKind::String:
      return "a string";
    case TokenKind::Integer:
    case TokenKind::Float:
      return "a number";
    case TokenKind::Parameter:
      return "a parameter";
    case TokenKind::LeftParenthesis:
      return "a node in parentheses";
    case TokenKind::RightParenthesis:
      return "a closing parenthesis";
    case TokenKind::LeftBracket:
      return "[";
    case TokenKind::RightBracket:
      return "a closing bracket";
    case TokenKind::LeftBrace:
      return "a map";
    case TokenKind::RightBrace:
      return "a closing brace";
    case TokenKind::Comma:
      return "a comma";
    case TokenKind::Colon:
      return "a colon";
    case TokenKind::Dot:
      return "a property";
    case TokenKind::DotDot:
      return "..";
    case TokenKind::Bar:
      return "|";
    case TokenKind::Ampersand:
      return "&";
    case TokenKind::Exclamation:
      return "!";
    case TokenKind::Question:
      return "?";
    case TokenKind::Plus:
      return "+";
    case TokenKind::Minus:
      return "a relationship";
    case TokenKind::Star:
      return "*";
    case TokenKind::Slash:
      return "/";
    case TokenKind::Percent:
      return "%";
    case TokenKind::Caret:
      return "^";
    case TokenKind::Equal:
      return "=";
    case TokenKind::NotEqual:
      return "<>";
    case TokenKind::Less:
      return "";  // Stands beside Minus, a relationship.
    case TokenKind::LessEqual:
      return "<=";
    case TokenKind::Greater:
      return ">";
    case TokenKind::GreaterEqual:
      return ">=";
    case TokenKind::Matches:
      return "=~";
    case TokenKind::PlusEqual:
      return "+=";
  }
  return "";
}

std::string describe(Wanted wanted) {
  switch (wanted) {
    case Wanted::Variable:
      return "a variable";
    case Wanted::AnyName:
      return "a name";
    case Wanted::Literal:
      return "";  // Stands beside Expression.
    case Wanted::WholeNumber:
      return "a whole number";
    case Wanted::Expression:
      return "an expression";
    case Wanted::Pattern:
      return "a pattern";
  }
  return "";
}

// What may stand there, each thing once. Many keywords that start a clause are said in one phrase.
std::vector<std::string> describe(const std::vector<Expectation>& wanted) {
  auto is_clause = [](const Expectation& w) { return std::holds_alternative<Keyword>(w) && starts_clause(std::get<Keyword>(w)); };
  bool any_clause = std::count_if(wanted.begin(), wanted.end(), is_clause) > 3;
  std::vector<std::string> names;
  auto add = [&names](std::string name) {
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  };
  for (const Expectation& w : wanted) {
    if (any_clause && is_clause(w))
      continue;
    else if (auto* keyword = std::get_if<Keyword>(&w))
      add(std::string(to_string(*keyword)));
    else if (auto* kind = std::get_if<TokenKind>(&w))
      add(describe(*kind));
    else
      add(describe(std::get<Wanted>(w)));
  }
  if (any_clause) add("a clause (MATCH, WITH, RETURN, CREATE ...)");
  return names;
}

Error unexpected(const Stuck& stuck) {
  const Token& token = stuck.token();
  std::string wanted = enumerate(describe(stuck.wanted()));
  if (token.kind == TokenKind::End)
    return syntax_error(token.span, "the statement ends too early", "what could follow here: " + wanted);
  return syntax_error(token.span, "did not expect " + stuck.text() + " here", "what could stand here: " + wanted);
}

Error explain(const Stuck& stuck) {
  for (Explanation explanation : {explain_lexical_problem, explain_unsupported, explain_foreign_word, explain_clause_order,
                                  explain_pattern, explain_expression, explain_misspelt_keyword, explain_bracket})
    if (auto error = explanation(stuck)) return *error;
  return unexpected(stuck);
}

}  // namespace

void throw_syntax_error(std::string_view text, const std::vector<Token>& tokens, const Expectations& expectations) {
  Error error = explain(Stuck(text, tokens, expectations));
  if (error.type == ErrorType::Unsupported) throw UnsupportedError(std::move(error));
  throw InputError(std::move(error));
}

}  // namespace clew::query::syntax
