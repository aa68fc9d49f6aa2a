#include "ingest/reader/clean.h"

#include <array>
#include <cstdint>
#include <optional>

#include "ingest/reader/utf8.h"

namespace clew::ingest::reader {

namespace {

enum class Cleaning : std::uint8_t { Keep, Space, Drop, LookFurther };

/// What the first byte of a character says.
constexpr std::array<Cleaning, 256> kByFirstByte = [] {
  std::array<Cleaning, 256> table{};
  for (std::size_t control = 0; control < 0x20; ++control) table[control] = Cleaning::Drop;
  for (const char space : {'\t', '\n', '\v', '\f', '\r'}) table[static_cast<std::size_t>(space)] = Cleaning::Space;
  table[0x7F] = Cleaning::Drop;
  for (const std::size_t lead : {0xC2U, 0xE1U, 0xE2U, 0xE3U, 0xEFU}) table[lead] = Cleaning::LookFurther;
  return table;
}();

bool is_space(char32_t c) {
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

/// Controls, the soft hyphen, zero-width space and joiner of words, marks of direction, the byte order mark.
bool is_invisible(char32_t c) {
  return (c >= 0x80 && c < 0xA0) || c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         c == 0x2060 || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

/// What should stand for a character; none if it may stay.
std::optional<std::string_view> instead_of(char32_t c) {
  constexpr char32_t kFirstLigature = 0xFB00;
  constexpr std::array<std::string_view, 7> kLigatures = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  if (is_space(c)) return " ";
  if (is_invisible(c)) return "";
  if (c >= kFirstLigature && c < kFirstLigature + kLigatures.size()) return kLigatures[c - kFirstLigature];
  return std::nullopt;
}

}  // namespace

Unclean find_unclean(std::string_view text, std::size_t at) {
  for (; at < text.size(); ++at) {
    const Cleaning cleaning = kByFirstByte[static_cast<unsigned char>(text[at])];
    if (cleaning == Cleaning::Keep) continue;
    if (cleaning != Cleaning::LookFurther) return {at, at + 1, cleaning == Cleaning::Space ? " " : ""};
    const std::size_t length = character_length(text, at);
    const auto instead = length == 0 ? std::nullopt : instead_of(character_at(text, at));
    if (instead) return {at, at + length, *instead};
  }
  return {text.size(), text.size(), ""};
}

}  // namespace clew::ingest::reader
