#pragma once
// Strings as Graphviz takes them.
#include <string>
#include <string_view>

namespace clew::cli {

/// In double quotes, shown as it stands: Graphviz's own escapes (\N, \G, ..) and entities (&amp;) mean nothing in it, line feeds
/// break lines, other control characters are left out, invalid UTF-8 becomes U+FFFD.
std::string dot_quote(std::string_view text);

/// The text in lines of about so many columns, at most `max_lines`, with an ellipsis where something was cut off.
std::string break_label(std::string_view text, std::size_t columns, std::size_t max_lines);

}  // namespace clew::cli
