// A file to import: mapped, its header read, its records cut into parts.
#pragma once

#include <optional>

#include "graph/file/mapping.h"
#include "graph/import/csv_header.h"
#include "graph/import/import_error.h"

namespace clew::graph {

class CsvFile {
 public:
  // `delimiter`: 0 to guess it. `header` is that of an earlier file of the same source, which this one may repeat or leave out.
  // Throws FileError.
  CsvFile(const std::string& path, CsvDialect dialect, const CsvFile* first);

  const std::string& path() const { return path_; }
  const CsvDialect& dialect() const { return dialect_; }
  const CsvHeader& header() const { return header_; }
  // All records, without the header.
  std::string_view text() const { return text_; }

  // An error in the record at an offset into text().
  [[noreturn]] void fail(std::size_t offset, const std::string& message) const;
  // An error in the record at a position among the records.
  [[noreturn]] void fail_at_record(std::uint64_t record, const std::string& message) const;

 private:
  std::string path_;
  CsvDialect dialect_;
  Mapping mapping_;
  std::string_view header_line_;
  CsvHeader header_;
  std::string_view text_;
};

}  // namespace clew::graph
