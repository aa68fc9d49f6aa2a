// Functions on nodes, relationships and paths, which know the graph by FunctionContext::entities alone.
#include "query/function/definition.h"

namespace clew::query {
namespace {

using graph::Value;
using graph::ValueType;

Value labels(Arguments arguments, FunctionContext& context) {
  std::vector<Value> names;
  for (std::string_view label : context.entities.labels(arguments[0].as_node())) names.emplace_back(label);
  return Value::list(std::move(names));
}

Value type(Arguments arguments, FunctionContext& context) {
  return Value(context.entities.type(arguments[0].as_relationship()));
}

std::uint32_t number_of(const Value& entity) {
  return entity.is(ValueType::Node) ? index(entity.as_node()) : index(entity.as_relationship());
}

Value id(Arguments arguments, FunctionContext&) {
  return number_of(arguments[0]);
}

Value element_id(Arguments arguments, FunctionContext&) {
  return Value(std::string_view(std::to_string(number_of(arguments[0]))));
}

Value properties(Arguments arguments, FunctionContext& context) {
  const Value& value = arguments[0];
  if (value.is(ValueType::Node)) return context.entities.properties(value.as_node());
  if (value.is(ValueType::Relationship)) return context.entities.properties(value.as_relationship());
  return value;
}

Value keys(Arguments arguments, FunctionContext& context) {
  const Value map = properties(arguments, context);
  std::vector<Value> names;
  names.reserve(map.as_map().size());
  for (const graph::MapEntry& entry : map.as_map()) names.push_back(entry.key);
  return Value::list(std::move(names));
}

Value start_node(Arguments arguments, FunctionContext& context) {
  return context.entities.source(arguments[0].as_relationship());
}

Value end_node(Arguments arguments, FunctionContext& context) {
  return context.entities.target(arguments[0].as_relationship());
}

Value nodes(Arguments arguments, FunctionContext&) {
  graph::PathView path = arguments[0].as_path();
  std::vector<Value> all;
  for (std::uint32_t i = 0; i <= path.length(); ++i) all.emplace_back(path.node(i));
  return Value::list(std::move(all));
}

Value relationships(Arguments arguments, FunctionContext&) {
  graph::PathView path = arguments[0].as_path();
  std::vector<Value> all;
  for (std::uint32_t i = 0; i < path.length(); ++i) all.emplace_back(path.relationship(i));
  return Value::list(std::move(all));
}

Value length(Arguments arguments, FunctionContext&) {
  return arguments[0].as_path().length();
}

}  // namespace

Definitions entity_functions() {
  constexpr StaticType kNames = {TypeKind::String, 1};
  const std::vector<ParameterSignature> entity = {{"entity", kNode | kRelationship}};
  const std::vector<ParameterSignature> with_properties = {{"entity", kNode | kRelationship | kMap}};
  const std::vector<ParameterSignature> relationship = {{"relationship", kRelationship}};
  const std::vector<ParameterSignature> path = {{"path", kPath}};
  return {
      {{"labels"}, {{"node", kNode}}, kNames, labels},
      {{"type"}, relationship, {TypeKind::String}, type},
      {{"id"}, entity, {TypeKind::Integer}, id},
      {{"elementId"}, entity, {TypeKind::String}, element_id},
      {{"properties"}, with_properties, {TypeKind::Map}, properties},
      {{"keys"}, with_properties, kNames, keys},
      {{"startNode"}, relationship, {TypeKind::Node}, start_node},
      {{"endNode"}, relationship, {TypeKind::Node}, end_node},
      {{"nodes"}, path, {TypeKind::Node, 1}, nodes},
      {{"relationships", "rels"}, path, {TypeKind::Relationship, 1}, relationships},
      {{"length"}, path, {TypeKind::Integer}, length},
  };
}

}  // namespace clew::query
