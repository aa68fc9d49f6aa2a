#include "tests/tck/table_procedure.h"

#include "graph/value/equality.h"
#include "tests/tck/value_cells.h"

namespace clew::tck {
namespace {

using query::StaticType;
using query::TypeKind;

/// "INTEGER?": what a parameter or a field of the TCK is.
StaticType type_of(const std::string& name) {
  const std::string word = name.substr(0, name.find('?'));
  if (word == "INTEGER") return {TypeKind::Integer};
  if (word == "FLOAT") return {TypeKind::Float};
  if (word == "NUMBER") return {TypeKind::Number};
  if (word == "STRING") return {TypeKind::String};
  if (word == "BOOLEAN") return {TypeKind::Boolean};
  return {};
}

query::TypeSet types_of(const std::string& name) {
  const StaticType type = type_of(name);
  if (type.is(TypeKind::Any)) return query::TypeSet::anything();
  if (type.is(TypeKind::Number) || type.is(TypeKind::Float)) return {TypeKind::Integer, TypeKind::Float};
  return {type.kind};
}

bool inputs_equal(std::span<const graph::Value> arguments, const std::vector<Cell>& row) {
  for (std::size_t i = 0; i < arguments.size(); ++i)
    if (!graph::equivalent(arguments[i], to_value(row[i]))) return false;
  return true;
}

}  // namespace

query::Procedure make_procedure(const Procedure& procedure) {
  query::Procedure made;
  made.signature.name = procedure.name;
  for (const auto& field : procedure.inputs) made.signature.parameters.push_back({field.name, types_of(field.type)});
  for (const auto& field : procedure.outputs) made.signature.results.push_back({field.name, type_of(field.type)});
  made.call = [procedure](std::span<const graph::Value> arguments, const graph::Graph&) {
    std::vector<query::Procedure::Row> rows;
    for (const auto& row : procedure.rows) {
      if (!inputs_equal(arguments, row)) continue;
      rows.emplace_back();
      for (std::size_t i = procedure.inputs.size(); i < row.size(); ++i) rows.back().push_back(to_value(row[i]));
    }
    return rows;
  };
  return made;
}

}  // namespace clew::tck
