#include "cli/export/write_csv.h"

#include <set>

#include "cli/render/csv_writer.h"
#include "cli/render/value_text.h"

namespace clew::cli {
namespace {

using graph::NodeId;
using graph::RelationshipId;
using graph::Value;

std::vector<std::string> keys_of(const Selection& selection, const graph::Entities& entities) {
  std::set<std::string, std::less<>> keys;
  for (RelationshipId relationship : selection.relationships) {
    Value properties = entities.properties(relationship);
    for (const graph::MapEntry& entry : properties.as_map()) keys.emplace(entry.name());
  }
  keys.erase("evidence");  // Its readable form has a column of its own.
  return {keys.begin(), keys.end()};
}

std::vector<Value> ends(NodeId node, const graph::Entities& entities) {
  return {Value(name_of(node, entities)), Value(kind_of(node, entities))};
}

}  // namespace

void write_csv(std::ostream& out, const Selection& selection, const graph::Entities& entities, const EvidenceOf& evidence) {
  std::vector<std::string> keys = keys_of(selection, entities);
  std::vector<std::string> columns = {"source", "source kind", "relation", "target", "target kind"};
  columns.insert(columns.end(), keys.begin(), keys.end());
  columns.emplace_back("evidence");
  CsvWriter writer(out, entities);
  writer.begin(columns);
  std::set<NodeId> alone(selection.nodes.begin(), selection.nodes.end());
  for (RelationshipId relationship : selection.relationships) {
    NodeId source = entities.source(relationship), target = entities.target(relationship);
    alone.erase(source);
    alone.erase(target);
    std::vector<Value> row = ends(source, entities);
    row.emplace_back(entities.type(relationship));
    for (Value& value : ends(target, entities)) row.push_back(std::move(value));
    for (const std::string& key : keys) row.push_back(entities.property(relationship, key));
    row.push_back(evidence ? evidence(relationship) : Value());
    writer.row(row);
  }
  for (NodeId node : alone) {
    std::vector<Value> row = ends(node, entities);
    row.resize(columns.size());
    writer.row(row);
  }
  writer.end();
}

}  // namespace clew::cli
