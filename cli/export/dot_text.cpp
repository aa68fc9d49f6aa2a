#include "cli/export/dot_text.h"

#include "cli/export/plain_text.h"
#include "cli/terminal/text_width.h"

namespace clew::cli {

std::string dot_quote(std::string_view text) {
  std::string quoted = "\"";
  for (char c : plain_text(text).text) {
    switch (c) {
      case '"':
        quoted += "\\\"";
        break;
      case '\\':
        quoted += "\\\\";
        break;
      case '\n':
        quoted += "\\n";
        break;
      case '&':
        quoted += "&amp;";
        break;
      default:
        quoted += c;
    }
  }
  return quoted += '"';
}

std::string break_label(std::string_view text, std::size_t width, std::size_t max_lines) {
  auto lines = wrap(text, width);
  std::string label;
  for (std::size_t i = 0; i < lines.size() && i < max_lines; ++i) {
    if (i > 0) label += '\n';
    bool cut = i + 1 == max_lines && lines.size() > max_lines;
    label += cut ? shorten(lines[i], width - 1) : std::string(lines[i]);
    if (cut && !label.ends_with("…")) label += "…";
  }
  return label;
}

}  // namespace clew::cli
