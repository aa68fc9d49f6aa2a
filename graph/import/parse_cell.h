// Cells of a property's column, from text to the typed values of a graph.
#pragma once

#include <optional>
#include <string>

#include "graph/build/column_values.h"
#include "graph/import/csv_header.h"

namespace clew::graph {

// A whole number, written as people write it: digits after an optional sign.
std::optional<std::int64_t> parse_whole_number(std::string_view text);

class CellColumn {
 public:
  CellColumn(const CsvColumn& column, const CsvDialect& dialect) : type_(column.type), list_(column.list), dialect_(dialect) {}

  // Nothing between two delimiters is null; a pair of quotes is an empty string.
  // Throws ValueError, or std::invalid_argument, that says why the text is not of the column's type.
  void add(const CsvField& field);

  ColumnValues take() && { return std::move(values_); }

 private:
  Value parse_list(std::string_view text) const;

  ValueType type_;
  bool list_;
  CsvDialect dialect_;
  ColumnValues values_;
  std::string scratch_;
};

}  // namespace clew::graph
