#pragma once
// What a line of plain text looks like, taken by itself.

#include <cstddef>
#include <string_view>

namespace clew::ingest::reader {

/// Ends with . ! ? … or a colon, also within closing quotes, brackets, or before a reference such as "[17]".
bool ends_sentence(std::string_view line);

/// The first character is a lower-case letter.
bool starts_lower(std::string_view line);

/// At least three letters, none of them lower case.
bool is_all_caps(std::string_view line);

/// Only of one kind of mark that draws lines ("-----", "* * *", "____"), at least three of them.
bool is_rule(std::string_view line);

/// A rule that can underline a heading of that many columns.
bool is_underline(std::string_view line, std::size_t heading_columns);

/// Numbered as sections are: "2.2 The Motivated Learner".
bool is_numbered_heading(std::string_view line);

/// Ends as no line does that stands alone: with an article, a preposition, a conjunction.
bool ends_with_function_word(std::string_view line);

}  // namespace clew::ingest::reader
