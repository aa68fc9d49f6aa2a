#include "ingest/reader/offset_runs.h"

namespace clew::ingest::reader {

namespace {

std::uint32_t narrow(std::size_t offset) {
  return static_cast<std::uint32_t>(offset);
}

}  // namespace

void append_copied(std::vector<OffsetRun>& runs, std::size_t text_begin, std::size_t file_begin, std::size_t length) {
  if (length == 0) return;
  if (!runs.empty() && runs.back().kind == RunKind::Copied) {
    OffsetRun& last = runs.back();
    if (last.text_begin + last.file_length == text_begin && last.file_begin + last.file_length == file_begin) {
      last.file_length += narrow(length);
      return;
    }
  }
  runs.push_back({narrow(text_begin), narrow(file_begin), narrow(length), RunKind::Copied});
}

void append_converted(std::vector<OffsetRun>& runs, std::size_t text_begin, std::size_t file_begin, std::size_t file_length) {
  runs.push_back({narrow(text_begin), narrow(file_begin), narrow(file_length), RunKind::Converted});
}

}  // namespace clew::ingest::reader
