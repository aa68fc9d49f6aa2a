#include "query/type/static_type.h"

#include <iterator>
#include <vector>

namespace clew::query {
namespace {

struct KindName {
  const char* one;
  const char* many;
};

// In the order of the enumerators.
constexpr KindName kNames[] = {
    {"a value", "values"},
    {"null", "nulls"},
    {"a boolean", "booleans"},
    {"an integer", "integers"},
    {"a float", "floats"},
    {"a number", "numbers"},
    {"a string", "strings"},
    {"a date", "dates"},
    {"a local time", "local times"},
    {"a time", "times"},
    {"a local date and time", "local dates and times"},
    {"a date and time", "dates and times"},
    {"a duration", "durations"},
    {"a point", "points"},
    {"a map", "maps"},
    {"a node", "nodes"},
    {"a relationship", "relationships"},
    {"a path", "paths"},
};
constexpr std::size_t kKinds = std::size(kNames);
static_assert(kKinds == std::size_t(TypeKind::Path) + 1);

bool is_number(StaticType type) {
  return type.is(TypeKind::Integer) || type.is(TypeKind::Float) || type.is(TypeKind::Number);
}

}  // namespace

StaticType list_of(StaticType element) {
  if (element.depth == 255) return {};
  return {element.kind, std::uint8_t(element.depth + 1)};
}

StaticType element_of(StaticType list) {
  if (!list.is_list()) return {};
  return {list.kind, std::uint8_t(list.depth - 1)};
}

StaticType unite(StaticType a, StaticType b) {
  if (a == b || b.is(TypeKind::Null)) return a;
  if (a.is(TypeKind::Null)) return b;
  if (is_number(a) && is_number(b)) return {TypeKind::Number};
  if (a.is_list() && b.is_list()) return list_of(unite(element_of(a), element_of(b)));
  return {};
}

std::string describe(StaticType type) {
  const KindName& name = kNames[std::size_t(type.kind)];
  if (type.depth == 0) return name.one;
  std::string text = "a list of ";
  for (int level = 1; level < type.depth; ++level) text += "lists of ";
  return text + name.many;
}

bool TypeSet::accepts(StaticType type) const {
  if (type.is_list()) return (bits_ & kListBit) != 0;
  switch (type.kind) {
    case TypeKind::Any:
    case TypeKind::Null:
      return true;
    case TypeKind::Integer:
      return (bits_ & (bit(TypeKind::Integer) | bit(TypeKind::Float) | bit(TypeKind::Number))) != 0;
    case TypeKind::Float:
      return (bits_ & (bit(TypeKind::Float) | bit(TypeKind::Number))) != 0;
    case TypeKind::Number:
      return (bits_ & (bit(TypeKind::Integer) | bit(TypeKind::Float) | bit(TypeKind::Number))) != 0;
    default:
      return (bits_ & bit(type.kind)) != 0;
  }
}

std::string TypeSet::describe() const {
  std::vector<std::string> names;
  if ((bits_ & kListBit) != 0) names.emplace_back("a list");
  for (std::size_t kind = 1; kind < kKinds; ++kind)
    if ((bits_ & bit(TypeKind(kind))) != 0) names.emplace_back(kNames[kind].one);
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) text += (i == 0 ? "" : i + 1 == names.size() ? " or " : ", ") + names[i];
  return text;
}

}  // namespace clew::query
