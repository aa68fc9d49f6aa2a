#include "ingest/lexicon/table.h"

#include <utility>

#include "ingest/lexicon/lexicon_error.h"

namespace clew::ingest {
namespace {

std::vector<std::string_view> split(std::string_view line) {
  std::vector<std::string_view> fields;
  while (true) {
    const std::size_t tab = line.find('\t');
    fields.push_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return fields;
    line.remove_prefix(tab + 1);
  }
}

}  // namespace

Table::Table(std::string file, std::string_view text, std::size_t columns) : file_(std::move(file)) {
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.empty() || line.front() == '#') continue;
    const Row& row = rows_.emplace_back(Row{split(line), number});
    if (row.fields.size() != columns) {
      fail(row, "has " + std::to_string(row.fields.size()) + " fields. Write " + std::to_string(columns) + ", separated by tabs.");
    }
  }
}

void Table::fail(const Row& row, const std::string& problem) const {
  throw LexiconError(file_ + ":" + std::to_string(row.line) + ": this row " + problem);
}

}  // namespace clew::ingest
