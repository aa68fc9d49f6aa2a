#include "ingest/reader/windows_1252.h"

#include <array>
#include <cstddef>

#include "ingest/reader/utf8.h"

namespace clew::ingest::reader {

namespace {

// 0x80 to 0x9F (WHATWG, index windows-1252); five of them are undefined.
constexpr std::array<char16_t, 32> kHigh = {u'€', 0xFFFD, u'‚',   u'ƒ', u'„',   u'…',   u'†', u'‡',   u'ˆ', u'‰', u'Š',
                                            u'‹', u'Œ',   0xFFFD, u'Ž', 0xFFFD, 0xFFFD, u'‘', u'’',   u'“', u'”', u'•',
                                            u'–', u'—',   u'˜',   u'™', u'š',   u'›',   u'œ', 0xFFFD, u'ž', u'Ÿ'};

constexpr std::size_t kMostHighBytes = 4;     // one byte in so many
constexpr std::size_t kFewestPlausible = 10;  // all but one high byte in so many
constexpr std::size_t kMostUtf8 = 4;          // one high byte in so many

bool is_lower(unsigned char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 0xDF && byte < 0xFF && byte != 0xF7) || byte == 0x9A || byte == 0x9C ||
         byte == 0x9E;
}

bool is_upper(unsigned char byte) {
  return (byte >= 'A' && byte <= 'Z') || (byte >= 0xC0 && byte < 0xDF && byte != 0xD7) || byte == 0x8A || byte == 0x8C ||
         byte == 0x8E;
}

/// Marks that print uses: quotes, dashes, ellipsis, bullet, signs of currency and law, ordinals, fractions, the no-break space.
bool is_mark(unsigned char byte) {
  constexpr std::string_view kMarks =
      "\x80\x82\x84\x85\x89\x8B\x91\x92\x93\x94\x95\x96\x97\x99\x9B\xA0\xA1\xA2\xA3\xA5\xA7\xA9\xAA\xAB\xAE\xB0\xB1\xB2\xB3\xB4\xB5"
      "\xB7"
      "\xB9\xBA\xBB\xBC\xBD\xBE\xBF\xD7";
  return kMarks.find(static_cast<char>(byte)) != kMarks.npos;
}

/// A letter next to a letter whose case goes with its own, or a mark.
bool is_plausible(unsigned char before, unsigned char byte, unsigned char after) {
  if (is_mark(byte)) return byte != 0x80 || !(is_lower(before) || is_lower(after));
  if (is_lower(byte)) return is_lower(before) || is_upper(before) || is_lower(after);
  return is_upper(byte) && !is_lower(before) && (is_lower(after) || is_upper(after) || is_upper(before));
}

}  // namespace

char32_t windows_1252_character(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? kHigh[byte - 0x80] : byte;
}

bool is_windows_1252(std::string_view bytes) {
  std::size_t high = 0;
  std::size_t implausible = 0;
  std::size_t utf8 = 0;
  for (std::size_t at = find_non_ascii(bytes, 0); at < bytes.size(); at = find_non_ascii(bytes, at + 1)) {
    const auto byte = [&](std::size_t i) {
      return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : static_cast<unsigned char>(' ');
    };
    ++high;
    if (!is_plausible(at == 0 ? ' ' : byte(at - 1), byte(at), byte(at + 1))) ++implausible;
    if (character_length(bytes, at) > 1) ++utf8;
  }
  return bytes.find('\0') == bytes.npos && high * kMostHighBytes <= bytes.size() && implausible * kFewestPlausible <= high &&
         utf8 * kMostUtf8 <= high;
}

}  // namespace clew::ingest::reader
