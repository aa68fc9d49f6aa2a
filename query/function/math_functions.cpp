// Functions on numbers.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "graph/value/checked.h"
#include "query/function/definition.h"
#include "query/function/failure.h"
#include "query/function/round_number.h"

namespace clew::query {
namespace {

using graph::Value;

/// A function of the standard library, or one like it, on one float.
template <double (*compute)(double)>
Value of_float(Arguments arguments, FunctionContext&) {
  return compute(arguments[0].as_number());
}

template <double (*compute)()>
Value constant(Arguments, FunctionContext&) {
  return compute();
}

double ceiling(double x) {
  return std::ceil(x);
}
double floor_of(double x) {
  return std::floor(x);
}
double square_root(double x) {
  return std::sqrt(x);
}
double exponential(double x) {
  return std::exp(x);
}
double logarithm(double x) {
  return std::log(x);
}
double logarithm_10(double x) {
  return std::log10(x);
}
double sine(double x) {
  return std::sin(x);
}
double cosine(double x) {
  return std::cos(x);
}
double tangent(double x) {
  return std::tan(x);
}
double cotangent(double x) {
  return 1 / std::tan(x);
}
double arc_sine(double x) {
  return std::asin(x);
}
double arc_cosine(double x) {
  return std::acos(x);
}
double arc_tangent(double x) {
  return std::atan(x);
}
double hyperbolic_sine(double x) {
  return std::sinh(x);
}
double hyperbolic_cosine(double x) {
  return std::cosh(x);
}
double hyperbolic_tangent(double x) {
  return std::tanh(x);
}
double hyperbolic_cotangent(double x) {
  return 1 / std::tanh(x);
}
double to_degrees(double x) {
  return x * 180 / std::numbers::pi;
}
double to_radians(double x) {
  return x * std::numbers::pi / 180;
}
double half_versine(double x) {
  return (1 - std::cos(x)) / 2;
}
double pi() {
  return std::numbers::pi;
}
double e() {
  return std::numbers::e;
}

Value absolute(Arguments arguments, FunctionContext&) {
  if (arguments[0].is_float()) return std::fabs(arguments[0].as_float());
  std::int64_t number = arguments[0].as_integer();
  return number < 0 ? graph::checked_subtract(0, number) : number;
}

Value sign(Arguments arguments, FunctionContext&) {
  double number = arguments[0].as_number();
  return number > 0 ? 1 : number < 0 ? -1 : 0;
}

Value arc_tangent_2(Arguments arguments, FunctionContext&) {
  return std::atan2(arguments[0].as_number(), arguments[1].as_number());
}

Value is_nan(Arguments arguments, FunctionContext&) {
  return arguments[0].is_float() && std::isnan(arguments[0].as_float());
}

/// Without places half goes up (-1.5 to -1.0), as Java's Math.round; with places the mode says, HALF_UP if none is given.
Value round(Arguments arguments, FunctionContext&) {
  double number = arguments[0].as_number();
  if (arguments.size() == 1) return number - std::floor(number) < 0.5 ? std::floor(number) : std::ceil(number);
  std::int64_t places = arguments[1].as_integer();
  if (places < 0) fail_range("round takes 0 decimal places or more, not " + std::to_string(places));
  RoundingMode mode = RoundingMode::HalfUp;
  if (arguments.size() == 3) {
    auto named = rounding_mode(arguments[2].as_string());
    if (!named)
      fail_argument_value("there is no way of rounding called '" + std::string(arguments[2].as_string()) + "'",
                          "there are UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN and HALF_EVEN");
    mode = *named;
  }
  return round_number(number, int(std::min<std::int64_t>(places, 1000)), mode);
}

Value random_fraction(Arguments, FunctionContext& context) {
  return context.random.fraction();
}

}  // namespace

Definitions math_functions() {
  constexpr StaticType kFloat = {TypeKind::Float};
  const std::vector<ParameterSignature> number = {{"number", kNumber}};
  return {
      {{"abs"}, number, {TypeKind::Number}, absolute},
      {{"ceil", "ceiling"}, number, kFloat, of_float<ceiling>},
      {{"floor"}, number, kFloat, of_float<floor_of>},
      {{"round"}, {{"number", kNumber}, {"places", kInteger}, {"mode", kString}}, kFloat, round, 2},
      {{"sign"}, number, {TypeKind::Integer}, sign},
      {{"isNaN"}, number, {TypeKind::Boolean}, is_nan},
      {{"sqrt"}, number, kFloat, of_float<square_root>},
      {{"exp"}, number, kFloat, of_float<exponential>},
      {{"log", "ln"}, number, kFloat, of_float<logarithm>},
      {{"log10"}, number, kFloat, of_float<logarithm_10>},
      {{"sin"}, number, kFloat, of_float<sine>},
      {{"cos"}, number, kFloat, of_float<cosine>},
      {{"tan"}, number, kFloat, of_float<tangent>},
      {{"cot"}, number, kFloat, of_float<cotangent>},
      {{"asin"}, number, kFloat, of_float<arc_sine>},
      {{"acos"}, number, kFloat, of_float<arc_cosine>},
      {{"atan"}, number, kFloat, of_float<arc_tangent>},
      {{"atan2"}, {{"y", kNumber}, {"x", kNumber}}, kFloat, arc_tangent_2},
      {{"sinh"}, number, kFloat, of_float<hyperbolic_sine>},
      {{"cosh"}, number, kFloat, of_float<hyperbolic_cosine>},
      {{"tanh"}, number, kFloat, of_float<hyperbolic_tangent>},
      {{"coth"}, number, kFloat, of_float<hyperbolic_cotangent>},
      {{"degrees"}, number, kFloat, of_float<to_degrees>},
      {{"radians"}, number, kFloat, of_float<to_radians>},
      {{"haversin"}, number, kFloat, of_float<half_versine>},
      {{"pi"}, {}, kFloat, constant<pi>},
      {{"e"}, {}, kFloat, constant<e>},
      {.names = {"rand"}, .parameters = {}, .result = kFloat, .body = random_fraction, .deterministic = false},
  };
}

}  // namespace clew::query
