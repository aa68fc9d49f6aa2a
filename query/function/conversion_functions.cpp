// From one type to another. The plain forms refuse types that can't be converted, and give null for text that says no such value;
// the OrNull forms give null for both; the List forms convert element by element, as OrNull.
#include <cmath>

#include "graph/value/number_text.h"
#include "graph/value/print.h"
#include "query/function/definition.h"
#include "query/function/failure.h"
#include "query/function/text.h"

namespace clew::query {
namespace {

using graph::Value;
using graph::ValueType;

/// What a value of a convertible type converts to; null where it can't.
using Convert = Value (*)(const Value& value);

constexpr double kTwoTo63 = 9223372036854775808.0;

Value float_to_integer(double number) {
  if (std::isnan(number) || number < -kTwoTo63 || number >= kTwoTo63) return {};
  return std::int64_t(number);
}

Value to_integer(const Value& value) {
  if (value.is(ValueType::Boolean)) return value.as_boolean() ? 1 : 0;
  if (value.is_integer()) return value;
  if (value.is_float()) return float_to_integer(value.as_float());
  std::string_view text = trim(value.as_string(), Side::Both);
  if (auto integer = graph::parse_integer(text)) return *integer;
  if (auto number = graph::parse_float(text)) return float_to_integer(*number);
  return {};
}

Value to_float(const Value& value) {
  if (value.is_number()) return value.as_number();
  auto number = graph::parse_float(trim(value.as_string(), Side::Both));
  return number ? Value(*number) : Value();
}

Value to_boolean(const Value& value) {
  if (value.is(ValueType::Boolean)) return value;
  if (value.is_integer()) return value.as_integer() != 0;
  std::string text = to_lower(trim(value.as_string(), Side::Both));
  return text == "true" ? Value(true) : text == "false" ? Value(false) : Value();
}

Value to_text(const Value& value) {
  return value.is_string() ? value : Value(std::string_view(graph::print(value)));
}

constexpr TypeSet kToInteger = {TypeKind::Boolean, TypeKind::Integer, TypeKind::Float, TypeKind::String};
constexpr TypeSet kToFloat = {TypeKind::Integer, TypeKind::Float, TypeKind::String};
constexpr TypeSet kToBoolean = {TypeKind::Boolean, TypeKind::Integer, TypeKind::String};
constexpr TypeSet kToText =
    TypeSet{TypeKind::Boolean, TypeKind::Integer, TypeKind::Float, TypeKind::String, TypeKind::Point} | kMoment | kDuration;

template <Convert convert>
Value convert_one(Arguments arguments, FunctionContext&) {
  return convert(arguments[0]);
}

template <Convert convert, const TypeSet& from>
Value convert_or_null(const Value& value) {
  static const std::uint32_t accepted = accepted_types(from);
  return !value.is_null() && (accepted >> unsigned(value.type()) & 1U) != 0 ? convert(value) : Value();
}

template <Convert convert>
Value convert_list(Arguments arguments, FunctionContext&) {
  std::vector<Value> converted;
  converted.reserve(arguments[0].as_list().size());
  for (const Value& element : arguments[0].as_list()) converted.push_back(convert(element));
  return Value::list(std::move(converted));
}

/// toX, toXOrNull and toXList.
template <Convert convert, const TypeSet& from>
void add(Definitions& definitions, const std::string& name, TypeKind to) {
  constexpr Convert kOrNull = convert_or_null<convert, from>;
  definitions.push_back({{name}, {{"value", from}}, {to}, convert_one<convert>});
  definitions.push_back({{name + "OrNull"}, {{"value", kAnything}}, {to}, convert_one<kOrNull>});
  definitions.push_back({{name + "List"}, {{"list", kList}}, {to, 1}, convert_list<kOrNull>});
}

}  // namespace

Definitions conversion_functions() {
  Definitions definitions;
  add<to_integer, kToInteger>(definitions, "toInteger", TypeKind::Integer);
  add<to_float, kToFloat>(definitions, "toFloat", TypeKind::Float);
  add<to_boolean, kToBoolean>(definitions, "toBoolean", TypeKind::Boolean);
  add<to_text, kToText>(definitions, "toString", TypeKind::String);
  return definitions;
}

}  // namespace clew::query
