#include "ingest/language/tokenize/chunk_scanner.h"

#include "ingest/language/text/unicode.h"

namespace clew::ingest::language {

ChunkScanner::ChunkScanner(std::string_view text) : text_(text) {
  std::size_t at = 0;
  in_space_ = !text.empty() && is_space(next_code_point(text, at));
}

std::optional<Chunk> ChunkScanner::next() {
  while (at_ < text_.size()) {
    const std::size_t here = at_;
    const char32_t c = next_code_point(text_, at_);
    if (is_space(c) == in_space_) continue;
    const bool absorbed = c == U' ';
    const Chunk chunk{start_, here, absorbed};
    start_ = absorbed ? at_ : here;
    in_space_ = !in_space_;
    if (chunk.begin < chunk.end) return chunk;
  }
  if (start_ == text_.size()) return std::nullopt;
  const Chunk last{start_, text_.size(), false};
  start_ = text_.size();
  return last;
}

}  // namespace clew::ingest::language
