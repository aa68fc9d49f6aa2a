#pragma once
// The rules by which characters make tokens: how far names, numbers and escapes reach, and what punctuation there is.
#include <cstddef>
#include <string_view>
#include <utility>

#include "query/syntax/token.h"

namespace clew::query::syntax {

/// Bytes of the name, or rest of a name, at `begin`.
std::size_t name_length(std::string_view text, std::size_t begin);
std::size_t count_digits(std::string_view text, std::size_t begin);
/// Of an exponent (e5, E-5) at `begin`; 0 where there is none.
std::size_t exponent_length(std::string_view text, std::size_t begin);
/// Of a number with a prefix (0x1F, 0o17) at `begin`, and whether it has digits; length 0 where there is none.
struct PrefixedNumber {
  std::size_t length = 0;
  bool good = true;
};
PrefixedNumber prefixed_number(std::string_view text, std::size_t begin);

/// The escape sequence at `begin`, a backslash: its length, and what is wrong with it.
std::pair<std::size_t, LexicalProblem> escape(std::string_view text, std::size_t begin);

struct Punctuation {
  TokenKind kind = TokenKind::Invalid;
  std::size_t length = 1;
  LexicalProblem problem = LexicalProblem::None;
};
/// The token that starts with these two characters, neither part of a name or number.
Punctuation punctuation_at(char c, char next);

}  // namespace clew::query::syntax
