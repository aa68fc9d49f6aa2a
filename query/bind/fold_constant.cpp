// Lists and maps whose parts are constants become constants.
#include <algorithm>

#include "query/bind/binder.h"

namespace clew::query {
namespace {

const graph::Value* constant(const BoundExpression& expression) {
  auto* node = std::get_if<BoundConstant>(&expression.node);
  return node == nullptr ? nullptr : &node->value;
}

bool all_constant(const std::vector<BoundExpression>& expressions) {
  return std::all_of(expressions.begin(), expressions.end(), [](const BoundExpression& e) { return constant(e) != nullptr; });
}

}  // namespace

BoundExpression Binder::fold_list(BoundList list, StaticType type, Span span) {
  if (!all_constant(list.elements)) return {std::move(list), type, span};
  std::vector<graph::Value> values;
  values.reserve(list.elements.size());
  for (const BoundExpression& element : list.elements) values.push_back(*constant(element));
  return {BoundConstant{graph::Value::list(std::move(values))}, type, span};
}

BoundExpression Binder::fold_map(BoundMap map, Span span) {
  if (!all_constant(map.values)) return {std::move(map), {TypeKind::Map}, span};
  std::vector<graph::MapEntry> entries;
  entries.reserve(map.keys.size());
  for (std::size_t i = 0; i < map.keys.size(); ++i) entries.emplace_back(std::string_view(map.keys[i]), *constant(map.values[i]));
  return {BoundConstant{graph::Value::map(std::move(entries))}, {TypeKind::Map}, span};
}

}  // namespace clew::query
