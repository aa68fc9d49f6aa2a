#pragma once
// Text that is longer than the screen, shown a screen at a time.
#include <string>

namespace clew::cli {

/// Writes the text to standard output; where that is a terminal and the text has more lines than it, through $CLEW_PAGER, $PAGER or
/// "less -SRX". An empty variable switches paging off.
void page(const std::string& text);

}  // namespace clew::cli
