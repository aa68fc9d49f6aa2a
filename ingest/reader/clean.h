#pragma once
// Which characters of a file are no text: they would cut words in two or hide spaces from the tokenizer.

#include <cstddef>
#include <string_view>

namespace clew::ingest::reader {

/// Bytes [begin, end) of a text, and what should stand there: a space for other white space, nothing for what prints nothing, the
/// letters of a ligature.
struct Unclean {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view instead;

  [[nodiscard]] bool is_space() const { return instead == " "; }
};

/// The first such character from `at` on; {size, size, ""} if there is none.
Unclean find_unclean(std::string_view text, std::size_t at);

}  // namespace clew::ingest::reader
