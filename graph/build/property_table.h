// Properties of the nodes or relationships of a group while a graph is being built: a column a key, filled up with nulls lazily.
#pragma once

#include <utility>
#include <vector>

#include "graph/build/column_values.h"
#include "graph/ids.h"

namespace clew::graph {

// The values of one key for some nodes or relationships, one a row.
struct PropertyColumn {
  KeyId key{};
  ColumnValues values;
};

class PropertyTable {
 public:
  // Each key at most once; values are storable or null.
  void append_row(std::span<const std::pair<KeyId, Value>> properties);
  // Each key at most once; each column has `rows` rows.
  void append_columns(std::uint32_t rows, std::vector<PropertyColumn> columns);
  void append(PropertyTable other);
  // The rows of another table at these positions.
  void append_rows(const PropertyTable& other, std::span<const std::uint32_t> positions);

  std::uint32_t rows() const { return rows_; }
  bool has_columns() const { return !columns_.empty(); }
  // By key, with a value for each row.
  std::vector<PropertyColumn> take_columns() &&;

 private:
  // The column of a key, filled up to the rows so far.
  ColumnValues& column(KeyId key);

  std::vector<PropertyColumn> columns_;  // By key; of at most rows_ rows, of which the missing ones are null.
  std::uint32_t rows_ = 0;
};

}  // namespace clew::graph
