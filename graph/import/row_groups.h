// Records of one part that go to the graph together: those with the same labels, or the same type.
#pragma once

#include <map>

#include "graph/import/record_reader.h"

namespace clew::graph {

// Rows by group, without those that keep(row) rejects. Rows ascend.
template <typename Keep>
std::map<std::uint32_t, std::vector<std::uint32_t>> group_rows(const Records& records, const Keep& keep) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> groups;
  for (std::uint32_t row = 0; row < records.rows; ++row) {
    if (keep(row)) groups[records.groups.empty() ? 0 : records.groups[row]].push_back(row);
  }
  return groups;
}

template <typename T>
std::vector<T> pick(const std::vector<T>& all, const std::vector<std::uint32_t>& rows) {
  std::vector<T> picked;
  picked.reserve(rows.size());
  for (const std::uint32_t row : rows) picked.push_back(all[row]);
  return picked;
}

inline std::vector<PropertyColumn> pick(const std::vector<PropertyColumn>& columns, const std::vector<std::uint32_t>& rows) {
  std::vector<PropertyColumn> picked;
  for (const auto& [key, values] : columns) {
    ColumnValues own;
    for (const std::uint32_t row : rows) own.append(values.value(row));
    picked.push_back({key, std::move(own)});
  }
  return picked;
}

}  // namespace clew::graph
