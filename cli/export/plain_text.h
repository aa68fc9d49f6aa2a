#pragma once
// Text that any XML or Graphviz document may hold.
#include <cstddef>
#include <string>
#include <string_view>

namespace clew::cli {

struct PlainText {
  std::string text;
  std::size_t removed = 0;  ///< Characters that XML 1.0 has no way to write.
};

/// Without control characters (tabs and line breaks stay) and noncharacters; invalid UTF-8 becomes U+FFFD.
PlainText plain_text(std::string_view text);

}  // namespace clew::cli
