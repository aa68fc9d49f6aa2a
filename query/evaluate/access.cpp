#include "query/evaluate/access.h"

#include <algorithm>

#include "graph/value/component.h"
#include "graph/value/type_name.h"
#include "query/function/failure.h"

namespace clew::query {
namespace {

using graph::Value;
using graph::ValueType;

[[noreturn]] void fail(ErrorDetail detail, std::string message) {
  throw InputError({.type = ErrorType::TypeError,
                    .phase = ErrorPhase::Runtime,
                    .detail = detail,
                    .message = std::move(message),
                    .hint = {},
                    .span = std::nullopt});
}

Value element_of_list(const Value& list, const Value& index) {
  if (!index.is_integer())
    fail(ErrorDetail::ListElementAccessByNonInteger,
         "a list is asked for an element by " + graph::described(index) + " instead of an integer");
  const auto elements = list.as_list();
  const auto size = static_cast<std::int64_t>(elements.size());
  std::int64_t place = index.as_integer();
  if (place < -size || place >= size) return {};
  if (place < 0) place += size;
  return elements[static_cast<std::size_t>(place)];
}

/// A bound of a slice as a place between 0 and the size.
std::int64_t clamp_bound(const Value& bound, std::int64_t size) {
  if (!bound.is_integer()) fail_type("the bound of a slice is " + graph::described(bound) + " instead of an integer");
  std::int64_t place = bound.as_integer();
  if (place < 0) place = place < -size ? 0 : place + size;
  return std::min(place, size);
}

}  // namespace

Value property_of(const Value& object, std::string_view key, const graph::Entities& entities) {
  switch (object.type()) {
    case ValueType::Null:
      return {};
    case ValueType::Node:
      return entities.property(object.as_node(), key);
    case ValueType::Relationship:
      return entities.property(object.as_relationship(), key);
    case ValueType::Map: {
      const Value* found = object.as_map().find(key);
      return found != nullptr ? *found : Value();
    }
    case ValueType::Boolean:
    case ValueType::Integer:
    case ValueType::Float:
    case ValueType::String:
    case ValueType::List:
    case ValueType::Path:
      fail_type(graph::described(object) + " has no properties, so no " + std::string(key),
                "only nodes, relationships, maps, points and times have properties");
    default:
      return graph::component(object, key);
  }
}

Value element_of(const Value& object, const Value& index, const graph::Entities& entities) {
  if (object.is_null() || index.is_null()) return {};
  if (object.is_list()) return element_of_list(object, index);
  const bool keyed = object.is_map() || object.is(ValueType::Node) || object.is(ValueType::Relationship);
  if (!keyed) fail(ErrorDetail::InvalidArgumentType, graph::described(object) + " has no elements");
  if (!index.is_string())
    fail(ErrorDetail::MapElementAccessByNonString,
         graph::described(object) + " is asked for a value by " + graph::described(index) + " instead of a string");
  return property_of(object, index.as_string(), entities);
}

Value slice_of(const Value& list, const Value& from, const Value& to) {
  if (list.is_null() || from.is_null() || to.is_null()) return {};
  if (!list.is_list()) fail_type(graph::described(list) + " can't be sliced", "slice a list");
  const auto elements = list.as_list();
  const auto size = static_cast<std::int64_t>(elements.size());
  const std::int64_t first = clamp_bound(from, size);
  const std::int64_t last = clamp_bound(to, size);
  if (first >= last) return Value::list(std::vector<Value>{});
  return Value::list(elements.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first)));
}

}  // namespace clew::query
