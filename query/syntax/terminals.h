#pragma once
// Spirit X3 parsers of single tokens. Included by the grammar's .cpp files only.
#include <boost/spirit/home/x3.hpp>

#include "query/syntax/ast.h"
#include "query/syntax/literal.h"
#include "query/syntax/lookahead.h"
#include "query/syntax/parse_state.h"

namespace clew::query::syntax::grammar {

namespace x3 = boost::spirit::x3;

using Iterator = const Token*;
struct StateTag;
using Context = x3::context<StateTag, ParseState>;

template <class AnyContext>
ParseState& state_of(const AnyContext& context) {
  return x3::get<StateTag>(context);
}

/// Notes what was wanted at a token and fails.
inline bool want(ParseState& state, Iterator at, Expectation expectation) {
  if (state.expectations != nullptr) [[unlikely]]
    state.expectations->add(at, expectation);
  return false;
}

/// A parser of one token without attribute: Derived says whether it accepts a token, and what it wants.
template <class Derived>
struct TokenParser : x3::parser<Derived> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;

  template <class AnyContext, class RuleContext, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleContext&, Attribute&) const {
    if (first != last && this->derived().accepts(*first)) {
      ++first;
      return true;
    }
    return want(state_of(context), first, this->derived().wanted);
  }
};

struct KindParser : TokenParser<KindParser> {
  constexpr explicit KindParser(TokenKind kind) : wanted(kind) {}
  bool accepts(const Token& token) const { return token.kind == wanted; }
  TokenKind wanted;
};

struct KeywordParser : TokenParser<KeywordParser> {
  constexpr explicit KeywordParser(Keyword keyword) : wanted(keyword) {}
  bool accepts(const Token& token) const { return token.keyword == wanted; }
  Keyword wanted;
};

constexpr KindParser token(TokenKind kind) {
  return KindParser(kind);
}
constexpr KeywordParser word(Keyword keyword) {
  return KeywordParser(keyword);
}

/// A parser of one token whose attribute is its name.
template <Wanted kWanted>
struct NameParser : x3::parser<NameParser<kWanted>> {
  using attribute_type = Name;
  static constexpr bool has_attribute = true;

  static bool accepts(const Token& token) {
    if (token.kind == TokenKind::QuotedName) return true;
    return token.kind == TokenKind::Name && (kWanted == Wanted::AnyName || !is_reserved(token.keyword));
  }

  template <class AnyContext, class RuleContext, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleContext&, Attribute& attribute) const {
    ParseState& state = state_of(context);
    if (first == last || !accepts(*first)) return want(state, first, kWanted);
    attribute.text = name_value(state.text_of(first->span));
    attribute.span = first->span;
    ++first;
    return true;
  }
};

/// The name of a variable: not a reserved word.
constexpr NameParser<Wanted::Variable> variable_name;
/// A label, type, property key or function: any word.
constexpr NameParser<Wanted::AnyName> any_name;

/// name.name.name, joined by dots.
struct QualifiedNameParser : x3::parser<QualifiedNameParser> {
  using attribute_type = Name;
  static constexpr bool has_attribute = true;

  template <class AnyContext, class RuleContext>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleContext& rule, Name& name) const {
    if (!any_name.parse(first, last, context, rule, name)) return false;
    while (first != last && first->kind == TokenKind::Dot) {
      ++first;
      Name part;
      if (!any_name.parse(first, last, context, rule, part)) return false;
      name.text += '.' + part.text;
      name.span = join(name.span, part.span);
    }
    return true;
  }
};
constexpr QualifiedNameParser qualified_name;

/// Succeeds without moving where a question about the tokens ahead is answered with yes.
struct LookaheadParser : x3::parser<LookaheadParser> {
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  using Question = bool (*)(const Token* first, const Token* last);

  constexpr explicit LookaheadParser(Question q) : question(q) {}

  template <class AnyContext, class RuleContext, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const AnyContext&, RuleContext&, Attribute&) const {
    return question(first, last);
  }
  Question question;
};

constexpr LookaheadParser if_ahead(LookaheadParser::Question question) {
  return LookaheadParser(question);
}

}  // namespace clew::query::syntax::grammar
