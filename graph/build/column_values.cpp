#include "graph/build/column_values.h"

#include <algorithm>

namespace clew::graph {
namespace {

template <typename... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

std::size_t size_of(const ColumnValues::Data& data) {
  return std::visit(
      Overloaded{[](const ColumnValues::Nothing&) { return std::size_t{0}; }, [](const auto& values) { return values.size(); }},
      data);
}

// The empty array that holds values like this one.
ColumnValues::Data array_for(const Value& value) {
  switch (value.type()) {
    case ValueType::Boolean:
      return Booleans();
    case ValueType::Integer:
      return ColumnValues::Integers();
    case ValueType::Float:
      return ColumnValues::Floats();
    case ValueType::String:
      return Texts();
    case ValueType::Date:
      return Dates();
    default:
      return ColumnValues::Values();
  }
}

bool fits(const ColumnValues::Data& data, ValueType type) {
  switch (type) {
    case ValueType::Boolean:
      return std::holds_alternative<Booleans>(data);
    case ValueType::Integer:
      return std::holds_alternative<ColumnValues::Integers>(data);
    case ValueType::Float:
      return std::holds_alternative<ColumnValues::Floats>(data);
    case ValueType::String:
      return std::holds_alternative<Texts>(data);
    case ValueType::Date:
      return std::holds_alternative<Dates>(data);
    default:
      return std::holds_alternative<ColumnValues::Values>(data);
  }
}

void append_all(Texts& to, const Texts& from) {
  const std::uint64_t shift = to.characters.size();
  to.characters += from.characters;
  for (const std::uint64_t end : from.ends) to.ends.push_back(end + shift);
}
void append_all(Booleans& to, const Booleans& from) {
  to.values.insert(to.values.end(), from.values.begin(), from.values.end());
}
void append_all(Dates& to, const Dates& from) {
  to.days.insert(to.days.end(), from.days.begin(), from.days.end());
}
template <typename T>
void append_all(std::vector<T>& to, const std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

}  // namespace

ColumnValues::ColumnValues(Data data) : data_(std::move(data)), rows_(static_cast<std::uint32_t>(size_of(data_))) {}

ColumnValues::ColumnValues(Data data, std::span<const std::uint8_t> valid) : ColumnValues(std::move(data)) {
  rows_ = static_cast<std::uint32_t>(valid.size());
  nulls_ = static_cast<std::uint32_t>(std::count(valid.begin(), valid.end(), 0));
  if (nulls_ > 0) valid_.assign(valid.begin(), valid.end());
}

void ColumnValues::append(const Value& value) {
  if (value.is_null()) return append_nulls(1);
  if (std::holds_alternative<Nothing>(data_)) {
    data_ = array_for(value);
    append_placeholders(rows_);
  } else if (!fits(data_, value.type())) {
    generalise();
  }
  append_entry(value);
  append_validity(true, 1);
}

void ColumnValues::append_entry(const Value& value) {
  std::visit(
      Overloaded{[](Nothing&) {}, [&](Booleans& all) { all.values.push_back(value.as_boolean() ? 1 : 0); },
                 [&](Integers& all) { all.push_back(value.as_integer()); }, [&](Floats& all) { all.push_back(value.as_float()); },
                 [&](Texts& all) { all.append(value.as_string()); }, [&](Dates& all) { all.days.push_back(value.as_date().days); },
                 [&](Values& all) { all.push_back(value.own()); }},
      data_);
}

void ColumnValues::append_nulls(std::uint32_t count) {
  append_placeholders(count);
  append_validity(false, count);
}

void ColumnValues::append_placeholders(std::uint32_t count) {
  std::visit(
      Overloaded{[](Nothing&) {}, [&](Booleans& all) { all.values.resize(all.values.size() + count); },
                 [&](Texts& all) { all.ends.resize(all.ends.size() + count, all.characters.size()); },
                 [&](Dates& all) { all.days.resize(all.days.size() + count); }, [&](auto& all) { all.resize(all.size() + count); }},
      data_);
}

void ColumnValues::append_validity(bool valid, std::uint32_t count) {
  if (!valid && valid_.empty()) valid_.assign(rows_, 1);
  if (!valid || !valid_.empty()) valid_.resize(rows_ + std::size_t{count}, valid ? 1 : 0);
  rows_ += count;
  if (!valid) nulls_ += count;
}

void ColumnValues::append(const ColumnValues& other) {
  if (std::holds_alternative<Nothing>(other.data_)) return append_nulls(other.rows_);
  if (std::holds_alternative<Nothing>(data_)) {
    data_ = other.data_;
    std::visit(Overloaded{[](Nothing&) {}, [](Booleans& all) { all.values.clear(); }, [](Texts& all) { all = {}; },
                          [](Dates& all) { all.days.clear(); }, [](auto& all) { all.clear(); }},
               data_);
    append_placeholders(rows_);
  }
  if (data_.index() != other.data_.index()) {
    for (std::uint32_t row = 0; row < other.rows_; ++row) append(other.value(row));
    return;
  }
  std::visit(
      [&](auto& all) {
        if constexpr (!std::is_same_v<std::decay_t<decltype(all)>, Nothing>)
          append_all(all, std::get<std::decay_t<decltype(all)>>(other.data_));
      },
      data_);
  if (!other.valid_.empty() && valid_.empty()) valid_.assign(rows_, 1);
  if (!valid_.empty()) {
    if (other.valid_.empty()) {
      valid_.resize(valid_.size() + other.rows_, 1);
    } else {
      valid_.insert(valid_.end(), other.valid_.begin(), other.valid_.end());
    }
  }
  rows_ += other.rows_;
  nulls_ += other.nulls_;
}

Value ColumnValues::value(std::uint32_t row) const {
  if (!valid(row)) return {};
  return std::visit(
      Overloaded{[](const Nothing&) { return Value(); }, [&](const Booleans& all) { return Value(all.values[row] != 0); },
                 [&](const Texts& all) { return Value(all[row]); }, [&](const Dates& all) { return Value(Date{all.days[row]}); },
                 [&](const auto& all) { return Value(all[row]); }},
      data_);
}

void ColumnValues::generalise() {
  if (std::holds_alternative<Values>(data_)) return;
  Values values;
  values.reserve(rows_);
  for (std::uint32_t row = 0; row < rows_; ++row) values.push_back(value(row));
  data_ = std::move(values);
}

}  // namespace clew::graph
