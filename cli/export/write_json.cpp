#include "cli/export/write_json.h"

#include "graph/value/json.h"

namespace clew::cli {
namespace {

template <class Ids, class Write>
void write_array(std::ostream& out, const char* name, const Ids& ids, Write write) {
  out << '"' << name << "\": [";
  bool first = true;
  for (auto id : ids) {
    out << (first ? "\n  " : ",\n  ") << write(id);
    first = false;
  }
  out << (first ? "]" : "\n]");
}

}  // namespace

void write_json(std::ostream& out, const Selection& selection, const graph::Entities& entities, const EvidenceOf& evidence) {
  out << '{';
  write_array(out, "nodes", selection.nodes, [&](graph::NodeId node) { return graph::to_json(node, &entities); });
  out << ",\n";
  write_array(out, "relationships", selection.relationships, [&](graph::RelationshipId relationship) {
    std::string object = graph::to_json(relationship, &entities);
    graph::Value pieces = evidence ? evidence(relationship) : graph::Value();
    if (!pieces.is_null()) object.insert(object.size() - 1, ",\"evidence\":" + graph::to_json(pieces, &entities));
    return object;
  });
  out << "}\n";
}

}  // namespace clew::cli
