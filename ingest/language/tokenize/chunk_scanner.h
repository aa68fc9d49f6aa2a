#pragma once
// Cuts a text where white space begins and ends.

#include <cstddef>
#include <optional>
#include <string_view>

namespace clew::ingest::language {

/// A run of bytes [begin, end) that is white space throughout or holds none. A single U+0020 after a word belongs to the word.
struct Chunk {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool space = false;  // followed by a U+0020 that was absorbed
};

class ChunkScanner {
 public:
  explicit ChunkScanner(std::string_view text);
  std::optional<Chunk> next();

 private:
  std::string_view text_;
  std::size_t start_ = 0;  // of the chunk at hand
  std::size_t at_ = 0;     // the next code point to look at
  bool in_space_ = false;
};

}  // namespace clew::ingest::language
