// Functions on lists, and those that lists share with strings and maps.
#include "graph/value/type_name.h"
#include "query/function/definition.h"
#include "query/function/failure.h"
#include "query/function/text.h"

namespace clew::query {
namespace {

using graph::Value;

Value size(Arguments arguments, FunctionContext&) {
  const Value& value = arguments[0];
  if (value.is_string()) return character_count(value.as_string());
  return std::int64_t(value.as_list().size());
}

Value is_empty(Arguments arguments, FunctionContext&) {
  const Value& value = arguments[0];
  if (value.is_string()) return value.as_string().empty();
  return value.is_map() ? value.as_map().empty() : value.as_list().empty();
}

Value head(Arguments arguments, FunctionContext&) {
  auto list = arguments[0].as_list();
  return list.empty() ? Value() : list.front();
}

Value last(Arguments arguments, FunctionContext&) {
  auto list = arguments[0].as_list();
  return list.empty() ? Value() : list.back();
}

Value tail(Arguments arguments, FunctionContext&) {
  auto list = arguments[0].as_list();
  return Value::list(list.empty() ? list : list.subspan(1));
}

Value reversed(Arguments arguments, FunctionContext&) {
  if (arguments[0].is_string()) return Value(std::string_view(reverse(arguments[0].as_string())));
  auto list = arguments[0].as_list();
  return Value::list(std::vector<Value>(list.rbegin(), list.rend()));
}

std::int64_t expect_integer(const Value& value, const char* name) {
  if (value.is_integer()) return value.as_integer();
  throw InputError({.type = ErrorType::ArgumentError,
                    .phase = ErrorPhase::Runtime,
                    .detail = ErrorDetail::InvalidArgumentType,
                    .message = "range takes an integer as " + std::string(name) + "; this is " + graph::described(value),
                    .hint = "convert it: toInteger(x)",
                    .span = std::nullopt});
}

/// Both ends included, where the steps meet them.
Value range(Arguments arguments, FunctionContext& context) {
  std::int64_t start = expect_integer(arguments[0], "start");
  std::int64_t end = expect_integer(arguments[1], "end");
  std::int64_t step = arguments.size() == 3 ? expect_integer(arguments[2], "step") : 1;
  if (step == 0) fail_range("range can't go on in steps of 0", "the step is 1 where it is left out");
  if (step > 0 ? start > end : start < end) return Value::list(std::vector<Value>());
  // Unsigned, for the distance may exceed what is signed; -(step + 1) + 1 for the least step.
  std::uint64_t distance = step > 0 ? std::uint64_t(end) - std::uint64_t(start) : std::uint64_t(start) - std::uint64_t(end);
  std::uint64_t stride = step > 0 ? std::uint64_t(step) : std::uint64_t(0) - std::uint64_t(step);
  std::uint64_t steps = distance / stride;
  if (steps >= context.max_value_bytes / sizeof(Value)) fail_size(context.max_value_bytes);
  std::vector<Value> numbers;
  numbers.reserve(steps + 1);
  for (std::uint64_t i = 0; i <= steps; ++i) numbers.emplace_back(std::int64_t(std::uint64_t(start) + i * std::uint64_t(step)));
  return Value::list(std::move(numbers));
}

}  // namespace

Definitions list_functions() {
  constexpr StaticType kAny = {TypeKind::Any};
  constexpr StaticType kAnyList = {TypeKind::Any, 1};
  const std::vector<ParameterSignature> list = {{"list", kList}};
  return {
      {{"size"}, {{"value", kString | kList}}, {TypeKind::Integer}, size},
      {{"isEmpty"}, {{"value", kString | kList | kMap}}, {TypeKind::Boolean}, is_empty},
      {{"head"}, list, kAny, head},
      {{"last"}, list, kAny, last},
      {{"tail"}, list, kAnyList, tail},
      {{"reverse"}, {{"value", kString | kList}}, kAny, reversed},
      {{"range"}, {{"start", kAnything}, {"end", kAnything}, {"step", kAnything}}, {TypeKind::Integer, 1}, range, 1},
  };
}

}  // namespace clew::query
