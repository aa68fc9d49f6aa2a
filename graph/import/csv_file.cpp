#include "graph/import/csv_file.h"

#include <algorithm>
#include <fmt/format.h>
#include <stdexcept>

namespace clew::graph {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

ImportError::ImportError(const std::string& file, std::uint64_t line, const std::string& message)
    : FileError(fmt::format("{}:{}: {}", file, line, message)) {}

CsvFile::CsvFile(const std::string& path, CsvDialect dialect, const CsvFile* first)
    : path_(path), dialect_(dialect), mapping_(path) {
  text_ = {reinterpret_cast<const char*>(mapping_.bytes().data()), mapping_.bytes().size()};
  if (text_.starts_with(kByteOrderMark)) text_.remove_prefix(kByteOrderMark.size());
  const auto line_end = std::min(text_.find('\n'), text_.size());
  auto line = text_.substr(0, line_end);
  if (line.ends_with('\r')) line.remove_suffix(1);
  const bool repeated = first != nullptr && line == first->header_line_;
  if (first == nullptr || repeated) text_.remove_prefix(std::min(line_end + 1, text_.size()));
  if (first != nullptr) {
    dialect_ = first->dialect_;
    header_ = first->header_;
    return;
  }
  if (line.empty()) throw ImportError(path, 1, "the first line is empty. It names the columns, such as id:ID(Person),name.");
  header_line_ = line;
  if (dialect_.delimiter == 0) dialect_.delimiter = guess_delimiter(line);
  try {
    header_ = parse_csv_header(line, dialect_);
  } catch (const std::invalid_argument& error) {
    throw ImportError(path, 1, error.what());
  }
}

void CsvFile::fail(std::size_t offset, const std::string& message) const {
  const char* const begin = reinterpret_cast<const char*>(mapping_.bytes().data());
  throw ImportError(path_, static_cast<std::uint64_t>(std::count(begin, text_.data() + offset, '\n')) + 1, message);
}

void CsvFile::fail_at_record(std::uint64_t record, const std::string& message) const {
  CsvReader reader(text_, dialect_);
  while (reader.skip_empty_line()) {
  }
  for (std::uint64_t i = 0; i < record; ++i) {
    do {
      reader.field();
    } while (!reader.record_finished());
    while (reader.skip_empty_line()) {
    }
  }
  fail(reader.offset(), message);
}

}  // namespace clew::graph
