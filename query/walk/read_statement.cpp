#include "query/walk/read_statement.h"

#include <algorithm>

#include "query/error/near_names.h"
#include "query/syntax/parse.h"
#include "query/walk/parse_walk.h"

namespace clew::query {

using syntax::Keyword;
using syntax::Token;
using syntax::TokenKind;

namespace {

bool has_step(std::string_view line) {
  constexpr std::string_view kParts[] = {"->", "<-", "--", "→", "←"};
  return std::any_of(std::begin(kParts), std::end(kParts),
                     [&](std::string_view part) { return line.find(part) != std::string_view::npos; });
}

// Whether Cypher was meant though its keyword is misspelt, or SQL's: a walk would have a step in its line, and no parentheses.
bool resembles_cypher(std::string_view text, std::uint32_t begin) {
  constexpr std::string_view kStarts[] = {"MATCH",  "OPTIONAL", "RETURN",  "CREATE", "MERGE",   "UNWIND",  "WITH",
                                          "CALL",   "DELETE",   "DETACH",  "REMOVE", "EXPLAIN", "PROFILE", "SELECT",
                                          "INSERT", "UPDATE",   "FOREACH", "LOAD",   "DROP",    "ALTER"};
  std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
  if (line.find('(') == std::string_view::npos && has_step(line)) return false;
  std::string_view word = line.substr(0, line.find_first_of(" \t\r("));
  bool known = std::any_of(std::begin(kStarts), std::end(kStarts),
                           [&](std::string_view start) { return edit_distance(word, start, 0) == 0; });
  return known || !near_names(word, kStarts).empty();
}

// To the semicolon or the end of the line, whichever comes first outside quotes.
std::uint32_t end_of_walk(std::string_view text, std::uint32_t begin) {
  bool quoted = false;
  std::uint32_t end = begin;
  for (; end < text.size() && text[end] != '\n'; ++end) {
    if (text[end] == '"') quoted = !quoted;
    if (text[end] == ';' && !quoted) break;
    if (text.substr(end, 2) == "//" && !quoted) break;
  }
  return end;
}

}  // namespace

// The token after the first, which may be EXPLAIN or PROFILE of a walk.
std::optional<Token> StatementReader::after(const Token& first) const {
  syntax::Lexer ahead(text_);
  ahead.skip_to(first.span.end);
  return ahead.peek();
}

std::optional<ParsedStatement> StatementReader::next() {
  std::optional<Token> first = lexer_.peek();
  if (!first) return std::nullopt;
  auto mode = first->keyword == Keyword::Explain   ? syntax::StatementMode::Explain
              : first->keyword == Keyword::Profile ? syntax::StatementMode::Profile
                                                   : syntax::StatementMode::Run;
  std::uint32_t begin = first->span.begin;
  if (mode != syntax::StatementMode::Run)
    if (std::optional<Token> second = after(*first)) {
      first = second;
      begin = second->span.begin;
    }
  bool cypher = starts_statement(first->keyword) || resembles_cypher(text_, begin);
  if (cypher) {
    lexer_.next_statement(tokens_);
    return syntax::parse_statement(text_, tokens_);
  }
  Span span = {begin, end_of_walk(text_, begin)};
  lexer_.skip_to(span.end);
  Walk walk = parse_walk(text_, span);
  walk.mode = mode;
  return walk;
}

}  // namespace clew::query
