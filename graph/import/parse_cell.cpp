#include "graph/import/parse_cell.h"

#include <charconv>
#include <fmt/format.h>
#include <stdexcept>

#include "graph/store/utf8.h"
#include "graph/temporal/parse.h"
#include "graph/value/make_point.h"
#include "graph/value/parse_literal.h"

namespace clew::graph {
namespace {

[[noreturn]] void fail(std::string_view text, const char* what) {
  throw std::invalid_argument(fmt::format("'{}' is not {}", text.substr(0, 60), what));
}

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t");
  return begin == text.npos ? std::string_view() : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

std::int64_t parse_integer(std::string_view text) {
  const auto number = parse_whole_number(text);
  if (!number) fail(text, "a whole number between -2^63 and 2^63 - 1");
  return *number;
}

double parse_double(std::string_view text) {
  double number = 0;
  if (text.starts_with('+')) text.remove_prefix(1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || text.empty()) fail(text, "a number");
  return number;
}

bool parse_boolean(std::string_view text) {
  const auto is = [&](std::string_view word) {
    return std::equal(text.begin(), text.end(), word.begin(), word.end(), [](char a, char b) { return (a | 0x20) == b; });
  };
  if (is("true")) return true;
  if (!is("false")) fail(text, "true or false");
  return false;
}

std::string_view parse_string(std::string_view text) {
  if (!is_utf8(text)) throw std::invalid_argument("a text is not UTF-8. Convert the file first: iconv -t utf-8");
  return text;
}

Value parse_point(std::string_view text) {
  const Value value = parse_literal(text);
  if (!value.is_map()) fail(text, "a point such as {x: 1, y: 2} or {latitude: 1, longitude: 2}");
  return make_point(value.as_map());
}

Value parse_value(ValueType type, std::string_view text) {
  switch (type) {
    case ValueType::Boolean:
      return parse_boolean(text);
    case ValueType::Integer:
      return parse_integer(text);
    case ValueType::Float:
      return parse_double(text);
    case ValueType::Date:
      return parse_date(text);
    case ValueType::LocalTime:
      return parse_local_time(text);
    case ValueType::Time:
      return parse_time(text);
    case ValueType::LocalDateTime:
      return parse_local_date_time(text);
    case ValueType::DateTime:
      return parse_date_time(text);
    case ValueType::Duration:
      return parse_duration(text);
    case ValueType::Point:
      return parse_point(text);
    default:
      return Value(parse_string(text));
  }
}

}  // namespace

std::optional<std::int64_t> parse_whole_number(std::string_view text) {
  if (text.starts_with('+') && text.size() > 1 && text[1] != '-') text.remove_prefix(1);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

void CellColumn::add(const CsvField& field) {
  if (field.absent()) return values_.append_nulls(1);
  const auto text = plain_text(field, dialect_.quote, scratch_);
  if (type_ == ValueType::String) return values_.append(list_ ? parse_list(text) : Value::borrowed(parse_string(text)));
  const auto trimmed_text = trimmed(text);
  if (trimmed_text.empty()) return values_.append_nulls(1);
  values_.append(list_ ? parse_list(trimmed_text) : parse_value(type_, trimmed_text));
}

Value CellColumn::parse_list(std::string_view text) const {
  std::vector<Value> elements;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find(dialect_.array_delimiter, begin), text.size());
    const auto element = text.substr(begin, end - begin);
    elements.push_back(parse_value(type_, type_ == ValueType::String ? element : trimmed(element)));
    begin = end + 1;
  }
  return Value::list(std::move(elements));
}

}  // namespace clew::graph
