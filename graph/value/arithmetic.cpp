#include "graph/value/arithmetic.h"

#include <cmath>
#include <limits>
#include <string>

#include "graph/temporal/duration.h"
#include "graph/temporal/moment.h"
#include "graph/temporal/shift.h"
#include "graph/value/checked.h"
#include "graph/value/print.h"
#include "graph/value/type_name.h"

namespace clew::graph {
namespace {

bool is_duration(const Value& value) {
  return value.is(ValueType::Duration);
}
bool is_moment(const Value& value) {
  return value.type() >= ValueType::Date && value.type() <= ValueType::DateTime;
}
bool is_text_beside_string(const Value& value) {
  return value.is_string() || value.is_number() || is_moment(value) || is_duration(value);
}

[[noreturn]] void fail_types(const char* what, const Value& a, const Value& b, std::string hint = {}) {
  throw ValueError(ValueErrorKind::InvalidType, std::string(what) + ' ' + described(a) + " and " + described(b) + " does not work",
                   std::move(hint));
}

Value shifted(const Value& moment, const Duration& by) {
  switch (moment.type()) {
    case ValueType::Date:
      return shift(moment.as_date(), by);
    case ValueType::LocalTime:
      return shift(moment.as_local_time(), by);
    case ValueType::Time:
      return shift(moment.as_time(), by);
    case ValueType::LocalDateTime:
      return shift(moment.as_local_date_time(), by);
    default:
      return shift(moment.as_date_time(), by);
  }
}

Value scaled(const Duration& duration, const Value& factor) {
  return factor.is_integer() ? multiply(duration, factor.as_integer()) : multiply(duration, factor.as_float());
}

Value concatenated(const Value& a, const Value& b) {
  std::vector<Value> elements;
  elements.reserve((a.is_list() ? a.as_list().size() : 1) + (b.is_list() ? b.as_list().size() : 1));
  for (const Value* part : {&a, &b}) {
    if (part->is_list())
      elements.insert(elements.end(), part->as_list().begin(), part->as_list().end());
    else
      elements.push_back(*part);
  }
  return Value::list(std::move(elements));
}

}  // namespace

namespace detail {

Value add_slow(const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return {};
  if (a.is_integer() && b.is_integer()) return checked_add(a.as_integer(), b.as_integer());
  if (a.is_number() && b.is_number()) return a.as_number() + b.as_number();
  if (a.is_list() || b.is_list()) return concatenated(a, b);
  if ((a.is_string() && is_text_beside_string(b)) || (b.is_string() && is_text_beside_string(a)))
    return Value(std::string_view(print(a) + print(b)));
  if (is_duration(a) && is_duration(b)) return clew::graph::add(a.as_duration(), b.as_duration());
  if (is_moment(a) && is_duration(b)) return shifted(a, b.as_duration());
  if (is_duration(a) && is_moment(b)) return shifted(b, a.as_duration());
  fail_types("adding", a, b);
}

Value subtract_slow(const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return {};
  if (a.is_integer() && b.is_integer()) return checked_subtract(a.as_integer(), b.as_integer());
  if (a.is_number() && b.is_number()) return a.as_number() - b.as_number();
  if (is_duration(a) && is_duration(b)) return clew::graph::subtract(a.as_duration(), b.as_duration());
  if (is_moment(a) && is_duration(b)) return shifted(a, clew::graph::negate(b.as_duration()));
  fail_types("subtracting", a, b, is_moment(a) && is_moment(b) ? "write duration.between(from, to)" : "");
}

Value multiply_slow(const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return {};
  if (a.is_integer() && b.is_integer()) return checked_multiply(a.as_integer(), b.as_integer());
  if (a.is_number() && b.is_number()) return a.as_number() * b.as_number();
  if (is_duration(a) && b.is_number()) return scaled(a.as_duration(), b);
  if (a.is_number() && is_duration(b)) return scaled(b.as_duration(), a);
  fail_types("multiplying", a, b);
}

}  // namespace detail

Value divide(const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return {};
  if (a.is_integer() && b.is_integer()) {
    if (b.as_integer() == 0)
      throw ValueError(ValueErrorKind::DivisionByZero, std::to_string(a.as_integer()) + " is divided by zero",
                       "a float gives Infinity instead: toFloat(x) / y");
    if (b.as_integer() == -1) return checked_subtract(0, a.as_integer());
    return a.as_integer() / b.as_integer();
  }
  if (a.is_number() && b.is_number()) return a.as_number() / b.as_number();
  if (is_duration(a) && b.is_number()) {
    if (b.as_number() == 0) throw ValueError(ValueErrorKind::DivisionByZero, "a duration is divided by zero");
    return divide(a.as_duration(), b.as_number());
  }
  fail_types("dividing", a, b);
}

Value modulo(const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return {};
  if (a.is_integer() && b.is_integer()) {
    if (b.as_integer() == 0)
      throw ValueError(ValueErrorKind::DivisionByZero, std::to_string(a.as_integer()) + " is divided by zero",
                       "a float gives NaN instead: toFloat(x) % y");
    return b.as_integer() == -1 ? 0 : a.as_integer() % b.as_integer();
  }
  if (a.is_number() && b.is_number()) return std::fmod(a.as_number(), b.as_number());
  fail_types("dividing", a, b);
}

Value power(const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return {};
  if (a.is_number() && b.is_number()) return std::pow(a.as_number(), b.as_number());
  fail_types("a power of", a, b);
}

Value negate(const Value& a) {
  if (a.is_null()) return {};
  if (a.is_integer()) return checked_subtract(0, a.as_integer());
  if (a.is_float()) return -a.as_float();
  if (is_duration(a)) return negate(a.as_duration());
  throw ValueError(ValueErrorKind::InvalidType, described(a) + " has no sign", "a minus goes before a number or a duration");
}

}  // namespace clew::graph
