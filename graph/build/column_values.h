// The values of one property while a graph is being built: a typed array as long as they are of one type, else values.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "graph/value.h"

namespace clew::graph {

// Texts one after the other: text i ends at ends[i].
struct Texts {
  std::vector<std::uint64_t> ends;
  std::string characters;

  void append(std::string_view text) {
    characters += text;
    ends.push_back(characters.size());
  }
  std::string_view operator[](std::size_t i) const {
    const std::uint64_t begin = i == 0 ? 0 : ends[i - 1];
    return std::string_view(characters).substr(begin, ends[i] - begin);
  }
  std::size_t size() const { return ends.size(); }
};

struct Booleans {
  std::vector<std::uint8_t> values;  // 0 or 1.
  std::size_t size() const { return values.size(); }
};
struct Dates {
  std::vector<std::int64_t> days;  // Since 1970-01-01.
  std::size_t size() const { return days.size(); }
};

class ColumnValues {
 public:
  // Nothing: all rows so far are null. Values: storable ones of several types, or of a type without an array of its own.
  using Nothing = std::monostate;
  using Integers = std::vector<std::int64_t>;
  using Floats = std::vector<double>;
  using Values = std::vector<Value>;
  using Data = std::variant<Nothing, Booleans, Integers, Floats, Texts, Dates, Values>;

  ColumnValues() = default;
  // One entry a row, no nulls.
  explicit ColumnValues(Data data);
  // One entry a row; of null rows it does not count. `valid`: 0 for null, one a row.
  ColumnValues(Data data, std::span<const std::uint8_t> valid);

  // Null, or a storable value, which is copied. Text is UTF-8.
  void append(const Value& value);
  void append_nulls(std::uint32_t count);
  void append(const ColumnValues& other);

  const Data& data() const { return data_; }
  std::uint32_t rows() const { return rows_; }
  std::uint32_t nulls() const { return nulls_; }
  bool valid(std::uint32_t row) const { return valid_.empty() || valid_[row] != 0; }
  Value value(std::uint32_t row) const;  // Null where the row is.

 private:
  void append_entry(const Value& value);
  void append_placeholders(std::uint32_t count);
  void append_validity(bool valid, std::uint32_t count);
  void generalise();

  Data data_;
  std::vector<std::uint8_t> valid_;  // One a row; empty while no row is null.
  std::uint32_t rows_ = 0;
  std::uint32_t nulls_ = 0;
};

}  // namespace clew::graph
