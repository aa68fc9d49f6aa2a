#include "graph/column.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "graph/file/format.h"
#include "graph/store/value_codec.h"

namespace clew::graph {
namespace {

std::span<const std::byte> part(std::span<const std::byte> data, const format::Extent& extent) {
  return data.subspan(extent.begin, extent.size);
}

// The integer that equals a number, where there is one.
std::optional<std::int64_t> exact_integer(const Value& value) {
  if (value.is_integer()) return value.as_integer();
  if (!value.is_float()) return std::nullopt;
  const double number = value.as_float();
  if (!(number >= -0x1p63 && number < 0x1p63) || std::trunc(number) != number) return std::nullopt;
  return static_cast<std::int64_t>(number);
}

// The double that equals a number, where there is one.
std::optional<double> exact_double(const Value& value) {
  if (value.is_float()) return std::isnan(value.as_float()) ? std::nullopt : std::optional(value.as_float());
  if (!value.is_integer()) return std::nullopt;
  const auto number = static_cast<double>(value.as_integer());
  return exact_integer(Value(number)) == value.as_integer() ? std::optional(number) : std::nullopt;
}

// The first of the places begin .. end from which on `holds` is true.
template <typename Holds>
std::uint32_t first_place(std::uint32_t begin, std::uint32_t end, const Holds& holds) {
  while (begin < end) {
    const std::uint32_t middle = begin + (end - begin) / 2;
    if (holds(middle))
      end = middle;
    else
      begin = middle + 1;
  }
  return begin;
}

// Where `wanted` stands among rows that ascend by at(row): in all rows, or in those of a permutation.
template <typename T, typename At>
ColumnRows equal_rows(std::uint32_t rows, std::span<const std::uint32_t> permutation, const T& wanted, const At& at) {
  const bool direct = permutation.empty();
  const auto size = direct ? rows : static_cast<std::uint32_t>(permutation.size());
  const auto value = [&](std::uint32_t place) { return at(direct ? place : permutation[place]); };
  const auto begin = first_place(0, size, [&](std::uint32_t place) { return !(value(place) < wanted); });
  const auto end = first_place(begin, size, [&](std::uint32_t place) { return wanted < value(place); });
  if (direct) return {.first = begin, .count = end - begin, .listed = {}};
  return {.first = 0, .count = end - begin, .listed = permutation.subspan(begin, end - begin)};
}

}  // namespace

Column::Column(const format::ColumnRecord& record, std::span<const std::byte> column_data)
    : key_(static_cast<KeyId>(record.key)),
      first_(record.first),
      owner_(record.owner),
      type_(static_cast<ColumnType>(record.type)),
      dictionary_((record.flags & format::kDictionary) != 0),
      width_(record.width),
      offset_width_(record.offset_width),
      entries_(record.entries),
      base_(record.base),
      validity_(part(column_data, record.validity)),
      data_(part(column_data, record.data)),
      offsets_(part(column_data, record.offsets)),
      heap_(part(column_data, record.heap)),
      permutation_(reinterpret_cast<const std::uint32_t*>(part(column_data, record.permutation).data()),
                   record.permutation.size / sizeof(std::uint32_t)),
      statistics_{.rows = record.rows,
                  .nulls = record.nulls,
                  .distinct = record.distinct,
                  .ascending = (record.flags & format::kAscending) != 0,
                  .unique = (record.flags & format::kUnique) != 0,
                  .min_row = record.min_row,
                  .max_row = record.max_row} {}

Value Column::value(std::uint32_t row) const {
  if (!valid(row)) return {};
  switch (type_) {
    case ColumnType::Boolean:
      return boolean(row);
    case ColumnType::Integer:
      return integer(row);
    case ColumnType::Float:
      return floating(row);
    case ColumnType::String:
      return Value::borrowed(string(row));
    case ColumnType::Date:
      return Date{integer(row)};
    case ColumnType::Mixed:
      break;
  }
  auto bytes = encoded(row);
  return decode_value(bytes, TextStorage::Borrow).value_or(Value());
}

ColumnRows Column::find(const Value& value) const {
  switch (type_) {
    case ColumnType::Integer:
      if (const auto wanted = exact_integer(value)) {
        return equal_rows(rows(), permutation_, *wanted, [&](std::uint32_t row) { return integer(row); });
      }
      return {};
    case ColumnType::Float:
      if (const auto wanted = exact_double(value)) {
        return equal_rows(rows(), permutation_, *wanted, [&](std::uint32_t row) { return floating(row); });
      }
      return {};
    case ColumnType::String:
      if (!value.is_string()) return {};
      return equal_rows(rows(), permutation_, value.as_string(), [&](std::uint32_t row) { return string(row); });
    case ColumnType::Date:
      if (!value.is(ValueType::Date)) return {};
      return equal_rows(rows(), permutation_, value.as_date().days, [&](std::uint32_t row) { return integer(row); });
    case ColumnType::Boolean:
      if (!value.is(ValueType::Boolean)) return {};
      return equal_rows(rows(), permutation_, value.as_boolean(), [&](std::uint32_t row) { return boolean(row); });
    case ColumnType::Mixed:
      break;
  }
  return {};
}

}  // namespace clew::graph
