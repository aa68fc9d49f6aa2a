#pragma once
// What openCypher's lexical rules ask of a single character.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "query/syntax/token.h"

namespace clew::query::syntax {

enum class CharacterClass : std::uint8_t { Other, Space, Letter, Digit, BeyondAscii };

inline constexpr auto kClasses = [] {
  using enum CharacterClass;
  std::array<CharacterClass, 256> classes{};
  for (char c : {' ', '\t', '\n', '\r', '\v', '\f', '\x1c', '\x1d', '\x1e', '\x1f'}) classes[std::size_t(c)] = Space;
  for (int c = 'a'; c <= 'z'; ++c) classes[std::size_t(c)] = classes[std::size_t(c - 'a' + 'A')] = Letter;
  classes['_'] = Letter;
  for (int c = '0'; c <= '9'; ++c) classes[std::size_t(c)] = Digit;
  for (std::size_t c = 0x80; c < 0x100; ++c) classes[c] = BeyondAscii;
  return classes;
}();

inline CharacterClass class_of(char c) {
  return kClasses[static_cast<unsigned char>(c)];
}

struct Character {
  std::int32_t code = -1;  ///< Negative where the bytes are not UTF-8.
  std::size_t length = 1;
};

/// The character at a byte of the text, which must lie within it.
Character decode(std::string_view text, std::size_t position);

/// White space between tokens.
bool is_space(std::int32_t code);
bool starts_name(std::int32_t code);
bool continues_name(std::int32_t code);

/// Minus, Less or Greater for what openCypher lets stand for them in patterns; Invalid for anything else.
TokenKind arrow_part(std::int32_t code);

/// The mark that closes what the typographic quotation mark `code` opens; 0 for anything else.
std::int32_t closing_mark(std::int32_t code);

}  // namespace clew::query::syntax
