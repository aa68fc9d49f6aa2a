#include "query/execute/update/property_writer.h"

#include "graph/error.h"
#include "graph/value/type_name.h"
#include "query/evaluate/evaluator.h"
#include "query/evaluate/live_entities.h"
#include "query/execute/batch.h"
#include "query/function/failure.h"

namespace clew::query {
namespace {

using graph::Value;
using graph::ValueType;

[[noreturn]] void fail_property(const std::string& message) {
  throw InputError({.type = ErrorType::TypeError,
                    .phase = ErrorPhase::Runtime,
                    .detail = ErrorDetail::InvalidPropertyType,
                    .message = message,
                    .hint = "properties hold booleans, numbers, strings, dates and times, durations, points, and lists of these",
                    .span = std::nullopt});
}

/// A map, or the properties of a node or relationship.
Value as_map(RunContext& run, const Value& value) {
  const LiveEntities entities(run.graph);
  if (value.is(ValueType::Node)) return entities.properties(value.as_node());
  if (value.is(ValueType::Relationship)) return entities.properties(value.as_relationship());
  if (!value.is_map()) fail_type("properties are set from a map, and this is " + graph::described(value));
  return value;
}

void remove_others(RunContext& run, const Value& entity, const Value& map) {
  const Value old = as_map(run, entity).own();
  for (const graph::MapEntry& entry : old.as_map())
    if (map.as_map().find(entry.key.as_string()) == nullptr) write_property(run, entity, entry.key.as_string(), {});
}

struct ItemWriter {
  RunContext& run;
  std::span<const Value> row;

  void operator()(const BoundSetProperty& set) const {
    const Value entity = run.evaluator.evaluate(set.object, row);
    const Value value = run.evaluator.evaluate(set.value, row);
    with_place(set.span, [&] {
      if (const auto* key = std::get_if<BoundKey>(&set.key)) return write_property(run, entity, key->name, value);
      const Value name = run.evaluator.evaluate(std::get<BoundExpression>(set.key), row);
      if (name.is_null()) return;
      if (!name.is_string()) fail_type("the name of a property is " + graph::described(name) + " instead of a string");
      write_property(run, entity, name.as_string(), value);
    });
  }

  void operator()(const BoundSetProperties& set) const {
    const Value value = run.evaluator.evaluate(set.value, row);
    with_place(set.span, [&] {
      if (value.is_null()) return;
      write_properties(run, at(row, set.slot), as_map(run, value), set.additive);
    });
  }

  void operator()(const BoundSetLabels& set) const {
    const Value& node = at(row, set.slot);
    with_place(set.span, [&] { expect_existing(run.graph, node); });
    if (!node.is(ValueType::Node)) return;
    for (const BoundLabel& label : set.labels) run.transaction->add_label(node.as_node(), run.transaction->label(label.name));
  }

  void operator()(const BoundRemoveLabels& removal) const {
    const Value& node = at(row, removal.slot);
    with_place(removal.span, [&] { expect_existing(run.graph, node); });
    if (!node.is(ValueType::Node)) return;
    for (const BoundLabel& label : removal.labels)
      if (const auto id = run.graph.label_names().find(label.name)) run.transaction->remove_label(node.as_node(), *id);
  }
};

}  // namespace

void expect_existing(const graph::Graph& graph, const Value& entity) {
  const bool gone = (entity.is(ValueType::Node) && !graph.exists(entity.as_node())) ||
                    (entity.is(ValueType::Relationship) && !graph.exists(entity.as_relationship()));
  if (gone) fail_deleted();
}

void write_property(RunContext& run, const Value& entity, std::string_view key, const Value& value) {
  if (entity.is_null()) return;
  expect_existing(run.graph, entity);
  if (value.is_null() && !run.graph.key_names().find(key)) return;
  const graph::KeyId id = run.transaction->key(key);
  try {
    if (entity.is(ValueType::Node)) return run.transaction->set_property(entity.as_node(), id, value);
    if (entity.is(ValueType::Relationship)) return run.transaction->set_property(entity.as_relationship(), id, value);
  } catch (const graph::PropertyTypeError&) {
    fail_property("the property " + std::string(key) + " can't hold " + graph::described(value));
  }
  fail_type(graph::described(entity) + " has no properties that can be set");
}

void write_properties(RunContext& run, const Value& entity, const Value& map, bool additive) {
  if (entity.is_null()) return;
  expect_existing(run.graph, entity);
  if (!additive) remove_others(run, entity, map);
  for (const graph::MapEntry& entry : map.as_map()) write_property(run, entity, entry.key.as_string(), entry.value);
}

void write_items(RunContext& run, std::span<const BoundSetItem> items, std::span<const Value> row) {
  for (const BoundSetItem& item : items) std::visit(ItemWriter{run, row}, item);
}

}  // namespace clew::query
