#include "ingest/reader/text_builder.h"

#include <algorithm>

#include "ingest/reader/clean.h"
#include "ingest/reader/offset_runs.h"

namespace clew::ingest::reader {

const OffsetRun& TextBuilder::source_run(std::size_t at) {
  const auto& runs = source_.offsets;
  const auto holds = [&](std::size_t run) {
    return runs[run].text_begin <= at && (run + 1 == runs.size() || at < runs[run + 1].text_begin);
  };
  if (!holds(run_) && run_ + 1 < runs.size() && holds(run_ + 1)) ++run_;
  if (!holds(run_)) {
    const auto after = std::upper_bound(runs.begin(), runs.end(), at,
                                        [](std::size_t offset, const OffsetRun& run) { return offset < run.text_begin; });
    run_ = static_cast<std::size_t>(after - runs.begin()) - 1;
  }
  return runs[run_];
}

void TextBuilder::copy(std::size_t begin, std::size_t end) {
  while (begin < end) {
    const OffsetRun& run = source_run(begin);
    const std::size_t run_end = run_ + 1 < source_.offsets.size() ? source_.offsets[run_ + 1].text_begin : source_.text.size();
    const std::size_t stop = std::min(end, run_end);
    if (run.kind == RunKind::Copied) {
      append_copied(document_.offsets, document_.text.size(), run.file_begin + (begin - run.text_begin), stop - begin);
    } else {
      append_converted(document_.offsets, document_.text.size(), run.file_begin, run.file_length);
    }
    document_.text.append(source_.text, begin, stop - begin);
    begin = stop;
  }
}

void TextBuilder::copy_cleaned(std::size_t begin, std::size_t end) {
  const std::string_view text = std::string_view(source_.text).substr(0, end);
  while (begin < end) {
    const Unclean unclean = find_unclean(text, begin);
    copy(begin, unclean.begin);
    convert(unclean.instead, unclean.begin, unclean.end);
    begin = unclean.end;
  }
}

void TextBuilder::convert(std::string_view text, std::size_t begin, std::size_t end) {
  if (text.empty() || source_.offsets.empty()) return;
  const auto file_end_of = [&](std::size_t at) {
    const OffsetRun& run = source_run(at);
    return run.file_begin + (run.kind == RunKind::Copied ? at + 1 - run.text_begin : run.file_length);
  };
  const auto file_begin_of = [&](std::size_t at) {
    const OffsetRun& run = source_run(at);
    return run.file_begin + (run.kind == RunKind::Copied ? at - run.text_begin : 0);
  };
  const std::size_t file_begin = begin < source_.text.size() ? file_begin_of(begin) : file_end_of(begin - 1);
  const std::size_t file_end = begin < end ? file_end_of(end - 1) : file_begin;
  append_converted(document_.offsets, document_.text.size(), file_begin, file_end - file_begin);
  document_.text += text;
}

void TextBuilder::begin_block(BlockKind kind) {
  kind_ = kind;
  block_begin_ = document_.text.size();
}

void TextBuilder::end_block() {
  constexpr std::string_view kSpace = " \t\n\r\f\v";
  const std::size_t first = document_.text.find_first_not_of(kSpace, block_begin_);
  if (first == std::string::npos) return;
  const std::size_t last = document_.text.find_last_not_of(kSpace);
  document_.blocks.push_back({kind_, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last + 1)});
}

Document TextBuilder::finish() && {
  document_.replaced_bytes = source_.replaced_bytes;
  return std::move(document_);
}

}  // namespace clew::ingest::reader
