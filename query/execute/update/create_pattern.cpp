#include "query/execute/update/create_pattern.h"

#include "graph/value/type_name.h"
#include "query/evaluate/evaluator.h"
#include "query/execute/build_path.h"
#include "query/execute/update/property_writer.h"
#include "query/function/failure.h"

namespace clew::query {
namespace {

using graph::Value;

class PatternWriter {
 public:
  PatternWriter(RunContext& run, std::span<Value> row, NullProperty nulls) : run_(run), row_(row), nulls_(nulls) {}

  void operator()(const BoundCreateNode& node) {
    const Value properties = properties_of(node.properties);
    std::vector<graph::LabelId> labels;
    for (const BoundLabel& label : node.labels) labels.push_back(run_.transaction->label(label.name));
    const Value created(run_.transaction->create_node(labels));
    row_[std::size_t(node.slot)] = created;
    with_place(node.span, [&] { write(created, properties); });
  }

  void operator()(const BoundCreateRelationship& relationship) {
    const Value from = end(relationship.from, relationship.span);
    const Value to = end(relationship.to, relationship.span);
    const Value properties = properties_of(relationship.properties);
    const Value created(
        run_.transaction->create_relationship(run_.transaction->type(relationship.type.name), from.as_node(), to.as_node()));
    row_[std::size_t(relationship.slot)] = created;
    with_place(relationship.span, [&] { write(created, properties); });
  }

 private:
  Value properties_of(const std::optional<BoundExpression>& map) {
    if (!map) return {};
    Value value = run_.evaluator.evaluate(*map, row_);
    if (!value.is_null() && !value.is_map())
      with_place(map->span, [&] { fail_type("properties are given as a map, and this is " + graph::described(value)); });
    return value;
  }

  Value end(SlotId slot, Span span) const {
    const Value node = row_[std::size_t(slot)];
    if (!node.is(graph::ValueType::Node))
      with_place(span, [&] {
        fail_type("a relationship can't be created: one of its ends is " + graph::described(node), "match both ends first");
      });
    with_place(span, [&] { expect_existing(run_.graph, node); });
    return node;
  }

  void write(const Value& entity, const Value& properties) {
    if (properties.is_null()) return;
    for (const graph::MapEntry& entry : properties.as_map()) {
      if (entry.value.is_null() && nulls_ == NullProperty::Refuse)
        throw InputError({.type = ErrorType::SemanticError,
                          .phase = ErrorPhase::Runtime,
                          .detail = ErrorDetail::MergeReadOwnWrites,
                          .message = "MERGE can't look for the property " + std::string(entry.key.as_string()) + ", which is null",
                          .hint = "nothing equals null; leave the property out",
                          .span = std::nullopt});
      if (!entry.value.is_null()) write_property(run_, entity, entry.key.as_string(), entry.value);
    }
  }

  RunContext& run_;
  std::span<Value> row_;
  NullProperty nulls_;
};

}  // namespace

void create_pattern(RunContext& run, const BoundCreate& create, std::span<Value> row, NullProperty nulls) {
  PatternWriter writer(run, row, nulls);
  for (const auto& element : create.elements) std::visit(writer, element);
  for (const BoundPath& path : create.paths) row[std::size_t(path.slot)] = build_path(run.graph, path, row);
}

}  // namespace clew::query
