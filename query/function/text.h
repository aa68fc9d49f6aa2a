#pragma once
// Strings as people see them: in characters (code points) rather than bytes. Offsets are bytes, positions and lengths characters.
#include <cstdint>
#include <string>
#include <string_view>

namespace clew::query {

/// Characters of UTF-8 text.
std::int64_t character_count(std::string_view text);

/// The byte at which a character starts; the end of the text for positions beyond it.
std::size_t offset_of(std::string_view text, std::int64_t position);

/// The bytes of the character at the front of a text that is not empty. A byte that begins no character stands alone.
std::size_t character_size(std::string_view text);

/// Without regard to language; ß becomes SS. What is not UTF-8 stays as it is.
std::string to_upper(std::string_view text);
std::string to_lower(std::string_view text);

/// From the last character to the first.
std::string reverse(std::string_view text);

enum class Side : std::uint8_t { Left, Right, Both };

/// Without white space (Unicode's, and control characters as Java's trim) at one end or both.
std::string_view trim(std::string_view text, Side side);
/// Without any of the characters in `unwanted`.
std::string_view trim(std::string_view text, std::string_view unwanted, Side side);

}  // namespace clew::query
