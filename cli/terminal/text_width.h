#pragma once
// How text takes up columns of a terminal: wide characters two, combining ones none, control characters made visible.
#include <string>
#include <string_view>
#include <vector>

namespace clew::cli {

/// Columns of a text that visible() has made safe: what terminals show for a grapheme cluster is as wide as its widest character.
std::size_t columns(std::string_view text);

/// Control characters as escapes (\n, \t, \u001B), invalid UTF-8 as U+FFFD: nothing in the result moves a cursor or sets a colour.
std::string visible(std::string_view text);

/// The longest start of the text that fits, with an ellipsis where something was cut off; nothing fits into no columns.
std::string shorten(std::string_view text, std::size_t columns);

/// The text in lines of at most so many columns (at least 2), broken at spaces where there are any; parts of the text itself.
std::vector<std::string_view> wrap(std::string_view text, std::size_t columns);

}  // namespace clew::cli
