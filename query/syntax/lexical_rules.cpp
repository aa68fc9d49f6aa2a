#include "query/syntax/lexical_rules.h"

#include <array>

#include "query/syntax/character.h"

namespace clew::query::syntax {
namespace {

using enum CharacterClass;

constexpr std::pair<const char*, TokenKind> kPairs[] = {
    {"..", TokenKind::DotDot},  {"<=", TokenKind::LessEqual}, {"<>", TokenKind::NotEqual}, {">=", TokenKind::GreaterEqual},
    {"=~", TokenKind::Matches}, {"+=", TokenKind::PlusEqual}, {"!=", TokenKind::Invalid},  {"==", TokenKind::Invalid},
    {"&&", TokenKind::Invalid}, {"||", TokenKind::Invalid},
};

constexpr auto kSingles = [] {
  std::array<TokenKind, 128> kinds{};
  for (TokenKind& kind : kinds) kind = TokenKind::Invalid;
  kinds[';'] = TokenKind::End;
  kinds['('] = TokenKind::LeftParenthesis;
  kinds[')'] = TokenKind::RightParenthesis;
  kinds['['] = TokenKind::LeftBracket;
  kinds[']'] = TokenKind::RightBracket;
  kinds['{'] = TokenKind::LeftBrace;
  kinds['}'] = TokenKind::RightBrace;
  kinds[','] = TokenKind::Comma;
  kinds[':'] = TokenKind::Colon;
  kinds['.'] = TokenKind::Dot;
  kinds['|'] = TokenKind::Bar;
  kinds['&'] = TokenKind::Ampersand;
  kinds['!'] = TokenKind::Exclamation;
  kinds['?'] = TokenKind::Question;
  kinds['+'] = TokenKind::Plus;
  kinds['-'] = TokenKind::Minus;
  kinds['*'] = TokenKind::Star;
  kinds['/'] = TokenKind::Slash;
  kinds['%'] = TokenKind::Percent;
  kinds['^'] = TokenKind::Caret;
  kinds['='] = TokenKind::Equal;
  kinds['<'] = TokenKind::Less;
  kinds['>'] = TokenKind::Greater;
  return kinds;
}();

bool is_hex_digit(char c) {
  return class_of(c) == Digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

}  // namespace

std::size_t name_length(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size()) {
    switch (class_of(text[end])) {
      case Letter:
      case Digit:
        ++end;
        continue;
      case BeyondAscii:
        if (Character c = decode(text, end); c.code >= 0 && continues_name(c.code)) {
          end += c.length;
          continue;
        }
        break;
      default:
        if (text[end] == '$' && end > begin) {
          ++end;
          continue;
        }
    }
    break;
  }
  return end - begin;
}

std::size_t count_digits(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && class_of(text[end]) == Digit) ++end;
  return end - begin;
}

std::size_t exponent_length(std::string_view text, std::size_t begin) {
  if (begin >= text.size() || (text[begin] != 'e' && text[begin] != 'E')) return 0;
  std::size_t digits = begin + 1;
  if (digits < text.size() && (text[digits] == '-' || text[digits] == '+')) ++digits;
  std::size_t count = count_digits(text, digits);
  return count == 0 ? 0 : digits + count - begin;
}

std::pair<std::size_t, LexicalProblem> escape(std::string_view text, std::size_t begin) {
  char c = begin + 1 < text.size() ? text[begin + 1] : '\0';
  if (std::string_view("\\'\"`bfnrtBFNRT").find(c) != std::string_view::npos && c != '\0') return {2, LexicalProblem::None};
  if (c != 'u' && c != 'U') return {c == '\0' ? 1 : 2, LexicalProblem::BadEscape};
  std::size_t wanted = c == 'u' ? 4 : 8;
  std::size_t digits = 0;
  while (digits < wanted && begin + 2 + digits < text.size() && is_hex_digit(text[begin + 2 + digits])) ++digits;
  return {2 + digits, digits == wanted ? LexicalProblem::None : LexicalProblem::BadUnicodeEscape};
}

PrefixedNumber prefixed_number(std::string_view text, std::size_t begin) {
  char base = begin + 1 < text.size() && text[begin] == '0' ? text[begin + 1] : '\0';
  bool hex = base == 'x' || base == 'X';
  if (!hex && base != 'o' && base != 'O') return {};
  std::size_t end = begin + 2;
  while (end < text.size() && (hex ? is_hex_digit(text[end]) : text[end] >= '0' && text[end] <= '7')) ++end;
  return {end - begin, end > begin + 2};
}

Punctuation punctuation_at(char c, char next) {
  if (class_of(next) == Other)
    for (auto [text, kind] : kPairs)
      if (text[0] == c && text[1] == next)
        return {kind, 2, kind == TokenKind::Invalid ? LexicalProblem::ForeignOperator : LexicalProblem::None};
  TokenKind kind = kSingles[static_cast<unsigned char>(c) % kSingles.size()];
  return {kind, 1, kind == TokenKind::Invalid ? LexicalProblem::BadCharacter : LexicalProblem::None};
}

}  // namespace clew::query::syntax
