// All files of some sources, cut into parts of whole records and read by several threads.
#pragma once

#include "graph/import/open_sources.h"

namespace clew::graph {

struct Part {
  const OpenSource* source = nullptr;
  const CsvFile* file = nullptr;
  std::string_view text;
  std::uint64_t first_record = 0;  // Of the file.
  Records records;
};

// In the order of sources and files. Throws ImportError at the first record that can't be read.
std::vector<Part> read_parts(const std::deque<OpenSource>& sources, unsigned threads);

}  // namespace clew::graph
