#include "query/syntax/syntax_error.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "query/error/near_names.h"
#include "query/syntax/stuck.h"

namespace clew::query::syntax {
namespace {

// In the order of the enumerators; nothing for what always stands beside something better.
constexpr const char* kTokenNames[] = {
    "the end of the statement",
    "",
    "a name",
    "a name",
    "a string",
    "a number",
    "a number",
    "a parameter",
    "a node in parentheses",
    "a closing parenthesis",
    "[",
    "a closing bracket",
    "a map",
    "a closing brace",
    "a comma",
    "a colon",
    "a property",
    "..",
    "|",
    "&",
    "!",
    "?",
    "+",
    "a relationship",
    "*",
    "/",
    "%",
    "^",
    "=",
    "<>",
    "",
    "<=",
    ">",
    ">=",
    "=~",
    "+=",
};
static_assert(std::size(kTokenNames) == std::size_t(TokenKind::PlusEqual) + 1);

constexpr const char* kWantedNames[] = {"a variable", "a name", "", "a whole number", "an expression", "a pattern"};
static_assert(std::size(kWantedNames) == std::size_t(Wanted::Pattern) + 1);

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
      add(kTokenNames[std::size_t(*kind)]);
    else
      add(kWantedNames[std::size_t(std::get<Wanted>(w))]);
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
