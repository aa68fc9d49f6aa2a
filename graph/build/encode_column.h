// From values to a column as it is stored: type, width and dictionary chosen for size, statistics taken, index sorted.
#pragma once

#include <array>
#include <string>

#include "graph/build/column_values.h"
#include "graph/file/format.h"

namespace clew::graph {

struct EncodedColumn {
  format::ColumnRecord record{};  // All but key, owner and first; extents have sizes alone.
  std::string validity;
  std::string data;
  std::string offsets;
  std::string heap;
  std::string permutation;
};

enum class Indexing : std::uint8_t { None, Equality };

// `order`: the row of `values` that becomes each row of the column; empty for as they are. Requires a row that is not null.
// Columns of mixed types are not indexed, nor are those that hold NaN.
EncodedColumn encode_column(const ColumnValues& values, std::span<const std::uint32_t> order, Indexing indexing);

}  // namespace clew::graph
