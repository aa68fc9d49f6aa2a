#include "ingest/reader/paragraph_kind.h"

#include "ingest/reader/line_markers.h"
#include "ingest/reader/line_shape.h"

namespace clew::ingest::reader {

namespace {

constexpr std::size_t kLongestCaption = 400;  // bytes
constexpr std::size_t kLongestLine = 200;     // bytes; what is longer is a paragraph, also without end punctuation

}  // namespace

BlockKind paragraph_kind(std::string_view text) {
  if (text.size() <= kLongestCaption && ends_with_credit(text)) return BlockKind::Caption;
  return ends_sentence(text) || text.size() > kLongestLine ? BlockKind::Paragraph : BlockKind::Line;
}

}  // namespace clew::ingest::reader
