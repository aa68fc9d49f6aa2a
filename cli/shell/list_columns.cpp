#include "cli/shell/list_columns.h"

#include <algorithm>

#include "cli/terminal/text_width.h"

namespace clew::cli {

std::string list_columns(const std::vector<std::string>& words, std::size_t width) {
  constexpr std::size_t kGap = 2;
  std::size_t widest = 1;
  std::vector<std::string> shown;
  for (const std::string& word : words) {
    shown.push_back(shorten(visible(word), std::max<std::size_t>(width, 1)));
    widest = std::max(widest, columns(shown.back()));
  }
  std::size_t across = std::max<std::size_t>(1, (width + kGap) / (widest + kGap));
  std::size_t down = (shown.size() + across - 1) / across;
  std::string text;
  for (std::size_t row = 0; row < down; ++row) {
    for (std::size_t i = row; i < shown.size(); i += down) {
      text += shown[i];
      if (i + down < shown.size()) text.append(widest + kGap - columns(shown[i]), ' ');
    }
    text += '\n';
  }
  return text;
}

}  // namespace clew::cli
