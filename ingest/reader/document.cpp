#include "ingest/reader/document.h"

#include <algorithm>

namespace clew::ingest {

std::uint32_t Document::file_offset(std::uint32_t text_offset) const {
  auto after = std::upper_bound(offsets.begin(), offsets.end(), text_offset,
                                [](std::uint32_t offset, const OffsetRun& run) { return offset < run.text_begin; });
  if (after == offsets.begin()) return text_offset;
  const OffsetRun& run = *std::prev(after);
  return run.file_begin + (text_offset - run.text_begin);
}

}  // namespace clew::ingest
