#pragma once
// What the rules of the grammar share while one statement is parsed. Plain data: the error explainer reads it too.
#include <string_view>
#include <variant>
#include <vector>

#include "query/syntax/keyword.h"
#include "query/syntax/token.h"

namespace clew::query::syntax {

/// Kinds of things that the grammar wanted, where a token kind or keyword does not say it.
enum class Wanted : std::uint8_t { Variable, AnyName, Literal, WholeNumber, Expression, Pattern };

using Expectation = std::variant<TokenKind, Keyword, Wanted>;

/// The furthest token at which a parse stuck, and all that would have let it go on.
struct Expectations {
  const Token* furthest = nullptr;
  std::vector<Expectation> wanted;

  void add(const Token* at, Expectation expectation) {
    if (at < furthest) return;
    if (at > furthest) wanted.clear();
    furthest = at;
    wanted.push_back(expectation);
  }
};

struct ParseState {
  std::string_view text;
  /// Null in the first, fast parse. A statement that fails is parsed again with it, to say why.
  Expectations* expectations = nullptr;
  int depth = 0;   ///< Recursion of the parser: expressions within expressions that are not complete yet.
  int height = 0;  ///< Levels of the deepest tree completed within the expression under way.
  /// Within [x IN list WHERE predicate | ..] and its like: a bar ends the predicate and does not join labels.
  bool bar_ends_labels = false;

  std::string_view text_of(Span span) const { return text.substr(span.begin, span.end - span.begin); }
};

/// Throws InputError (NestingLimit) for the place where a tree becomes too deep.
[[noreturn]] void fail_nesting(Span span);

}  // namespace clew::query::syntax
