#include "graph/store/utf8.h"

#include <cstdint>
#include <cstring>

namespace clew::graph {
namespace {

bool starts_with_eight_ascii(std::string_view bytes) {
  if (bytes.size() < 8) return false;
  std::uint64_t word;
  std::memcpy(&word, bytes.data(), sizeof(word));
  return (word & 0x8080'8080'8080'8080U) == 0;
}

// The length of the character at the front (RFC 3629, section 4); 0 where there is none.
std::size_t character_length(std::string_view bytes) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const auto continues = [&](std::size_t i) { return i < bytes.size() && continues_character(bytes[i]); };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4 || !continues(1)) return 0;
  if (first < 0xE0) return 2;
  const unsigned second = byte(1);
  if (!continues(2)) return 0;
  if (first < 0xF0) return (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ? 0 : 3;
  return !continues(3) || (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F) ? 0 : 4;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::size_t length = starts_with_eight_ascii(bytes) ? 8 : character_length(bytes);
    if (length == 0) return false;
    bytes.remove_prefix(length);
  }
  return true;
}

}  // namespace clew::graph
