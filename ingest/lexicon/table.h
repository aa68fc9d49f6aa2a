#pragma once
// A table of the lexicon: lines of fields separated by tabs; lines that begin with '#' are comments.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clew::ingest {

class Table {
 public:
  struct Row {
    std::vector<std::string_view> fields;
    std::size_t line = 0;  // from 1
  };

  /// `text` must outlive the table. Throws LexiconError (file:line) for a row without exactly `columns` fields.
  Table(std::string file, std::string_view text, std::size_t columns);

  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
  [[nodiscard]] const std::string& file() const { return file_; }

  /// Throws LexiconError that names file, line and `problem`, which says what is expected instead.
  [[noreturn]] void fail(const Row& row, const std::string& problem) const;

 private:
  std::string file_;
  std::vector<Row> rows_;
};

}  // namespace clew::ingest
