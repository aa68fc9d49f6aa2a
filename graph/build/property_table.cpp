#include "graph/build/property_table.h"

#include <algorithm>

namespace clew::graph {

ColumnValues& PropertyTable::column(KeyId key) {
  auto found = std::ranges::lower_bound(columns_, key, std::ranges::less(), &PropertyColumn::key);
  if (found == columns_.end() || found->key != key) found = columns_.insert(found, {key, {}});
  if (found->values.rows() < rows_) found->values.append_nulls(rows_ - found->values.rows());
  return found->values;
}

void PropertyTable::append_row(std::span<const std::pair<KeyId, Value>> properties) {
  for (const auto& [key, value] : properties) {
    if (!value.is_null()) column(key).append(value);
  }
  ++rows_;
}

void PropertyTable::append_columns(std::uint32_t rows, std::vector<PropertyColumn> columns) {
  for (auto& [key, values] : columns) {
    ColumnValues& own = column(key);
    if (own.rows() == 0) {
      own = std::move(values);
    } else {
      own.append(values);
    }
  }
  rows_ += rows;
}

void PropertyTable::append(PropertyTable other) {
  const std::uint32_t rows = other.rows_;
  append_columns(rows, std::move(other).take_columns());
}

void PropertyTable::append_rows(const PropertyTable& other, std::span<const std::uint32_t> positions) {
  for (const auto& [key, values] : other.columns_) {
    ColumnValues& own = column(key);
    for (const std::uint32_t position : positions) own.append(position < values.rows() ? values.value(position) : Value());
  }
  rows_ += static_cast<std::uint32_t>(positions.size());
}

std::vector<PropertyColumn> PropertyTable::take_columns() && {
  for (auto& [key, values] : columns_) {
    if (values.rows() < rows_) values.append_nulls(rows_ - values.rows());
  }
  return std::move(columns_);
}

}  // namespace clew::graph
