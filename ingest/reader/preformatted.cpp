#include "ingest/reader/preformatted.h"

#include <algorithm>

#include "ingest/reader/offset_runs.h"
#include "ingest/reader/segment.h"

namespace clew::ingest::reader {

void Preformatted::add_source(std::size_t begin, std::size_t end) {
  append_copied(runs_, text_.size(), begin, end - begin);
  text_ += source_.substr(begin, end - begin);
}

void Preformatted::add_converted(std::string_view text, std::size_t begin, std::size_t end) {
  if (text.empty()) return;
  append_converted(runs_, text_.size(), begin, end - begin);
  text_ += text;
}

void Preformatted::add_to(FlowBuilder& builder) const {
  for (const TextBlock& block : segment(text_)) {
    builder.begin(block.kind);
    for (std::size_t line = 0; line < block.lines.size(); ++line) {
      if (line > 0) builder.add_space();
      add_span(builder, block.lines[line].begin, block.lines[line].end);
    }
  }
}

void Preformatted::add_span(FlowBuilder& builder, std::size_t begin, std::size_t end) const {
  const auto after =
      std::upper_bound(runs_.begin(), runs_.end(), begin, [](std::size_t at, const OffsetRun& run) { return at < run.text_begin; });
  for (auto run = std::prev(after); run != runs_.end() && run->text_begin < end; ++run) {
    const std::size_t run_end = std::next(run) == runs_.end() ? text_.size() : std::next(run)->text_begin;
    const std::size_t first = std::max<std::size_t>(begin, run->text_begin);
    const std::size_t last = std::min(end, run_end);
    if (run->kind == RunKind::Copied) {
      builder.add_source(run->file_begin + (first - run->text_begin), run->file_begin + (last - run->text_begin));
    } else {
      builder.add_converted(std::string_view(text_).substr(first, last - first), run->file_begin,
                            run->file_begin + run->file_length);
    }
  }
}

}  // namespace clew::ingest::reader
