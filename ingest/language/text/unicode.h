#pragma once
// What Python's str knows of characters, on UTF-8: the models were trained on features computed by it.
// The character data is utf8proc's, held to Unicode 14 as in Python 3.11. Texts are valid UTF-8 here; see utf8_repair.h.

#include <cstddef>
#include <string>
#include <string_view>

namespace clew::ingest::language {

/// The code point that starts at text[at]; moves `at` past it. Malformed text yields some value and stays within its bounds.
char32_t next_code_point(std::string_view text, std::size_t& at);

void append_utf8(std::string& text, char32_t c);

std::size_t count_code_points(std::string_view text);

/// The bytes of the first code point, or of the last `count` ones; the whole text where it has fewer.
std::string_view first_code_point(std::string_view text);
std::string_view last_code_points(std::string_view text, std::size_t count);

bool is_space(char32_t c);             // str.isspace
bool is_alpha(char32_t c);             // str.isalpha
bool is_upper(char32_t c);             // an upper-case letter (category Lu)
bool is_digit(char32_t c);             // str.isdigit: decimal digits and digits in other dress, such as superscripts
bool is_space(std::string_view text);  // all of it, and not empty
bool is_alpha(std::string_view text);

/// str.lower: full lower-casing, with the final form of sigma and the two code points of U+0130.
std::string to_lower(std::string_view text);

}  // namespace clew::ingest::language
