#pragma once
// UTF-8, one character at a time.

#include <cstddef>
#include <string>
#include <string_view>

namespace clew::ingest::reader {

inline constexpr char32_t kReplacement = U'\uFFFD';

/// Bytes of the well-formed character at `at` (Unicode 15, table 3-7), or 0 if there is none.
std::size_t character_length(std::string_view text, std::size_t at);

/// The character at `at` of well-formed text.
char32_t character_at(std::string_view text, std::size_t at);

void append_character(std::string& text, char32_t character);

/// Characters of well-formed text: what a line's width is counted in.
std::size_t count_characters(std::string_view text);

/// Where the first byte that is no ASCII lies, from `at` on; text.size() if there is none.
std::size_t find_non_ascii(std::string_view text, std::size_t at);

}  // namespace clew::ingest::reader
