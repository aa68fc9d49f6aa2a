#include "cli/export/write_graphml.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>
#include <map>

#include "cli/export/plain_text.h"
#include "cli/render/value_text.h"
#include "graph/value/json.h"

namespace clew::cli {
namespace {

using graph::NodeId;
using graph::RelationshipId;
using graph::Value;

/// Properties of one entity; a null is absent.
using Fields = std::vector<std::pair<std::string, Value>>;

// Names that Gephi, networkx or igraph give a meaning of their own, in any case.
constexpr std::array<std::string_view, 11> kReserved = {"id",     "label", "labels", "source", "target",  "weight",
                                                        "parent", "type",  "pid",    "kind",   "evidence"};

bool same_but_for_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

std::string safe_name(std::string_view key) {
  bool reserved = std::any_of(kReserved.begin(), kReserved.end(), [key](std::string_view r) { return same_but_for_case(key, r); });
  std::string name(key);
  if (reserved) name.insert(name.begin(), '_');
  return name;
}

std::string_view type_of(const Value& value) {
  if (value.is_integer()) return "long";
  if (value.is_float()) return "double";
  if (value.is(graph::ValueType::Boolean)) return "boolean";
  return "string";
}

/// The keys of nodes or of edges: their types and ids in the file.
class Keys {
 public:
  Keys(std::string_view domain, std::string_view prefix) : domain_(domain), prefix_(prefix) {}

  void add(const Fields& fields) {
    for (const auto& [name, value] : fields) {
      if (value.is_null()) continue;
      auto [known, is_new] = types_.emplace(name, type_of(value));
      if (known->second != type_of(value)) known->second = "string";
    }
  }
  std::string id(const std::string& name) const {
    return fmt::format("{}{}", prefix_, std::distance(types_.begin(), types_.find(name)));
  }
  const std::map<std::string, std::string_view>& types() const { return types_; }
  std::string_view domain() const { return domain_; }

 private:
  std::string_view domain_;
  std::string_view prefix_;
  std::map<std::string, std::string_view> types_;
};

class GraphmlWriter {
 public:
  GraphmlWriter(std::ostream& out, const graph::Entities& entities, const EvidenceOf& evidence)
      : out_(out), entities_(entities), evidence_(evidence) {}

  std::size_t write(const Selection& selection);

 private:
  Fields fields_of(NodeId node) const;
  Fields fields_of(RelationshipId relationship) const;
  void write_keys(const Keys& keys);
  void write_fields(const Fields& fields, const Keys& keys);
  std::string escape(std::string_view text);

  std::ostream& out_;
  const graph::Entities& entities_;
  const EvidenceOf& evidence_;
  Keys node_keys_{"node", "n"};
  Keys edge_keys_{"edge", "e"};
  std::size_t removed_ = 0;
};

void append_properties(Fields& fields, const Value& properties) {
  for (const graph::MapEntry& entry : properties.as_map()) fields.emplace_back(safe_name(entry.name()), entry.value);
}

Fields GraphmlWriter::fields_of(NodeId node) const {
  std::string labels;
  for (std::string_view label : entities_.labels(node)) (labels += ':') += label;
  Fields fields = {
      {"label", Value(name_of(node, entities_))}, {"labels", Value(labels)}, {"kind", Value(kind_of(node, entities_))}};
  append_properties(fields, entities_.properties(node));
  return fields;
}

Fields GraphmlWriter::fields_of(RelationshipId relationship) const {
  Value pieces = evidence_ ? evidence_(relationship) : Value();
  Fields fields = {{"label", Value(entities_.type(relationship))},
                   {"evidence", pieces.is_null() ? Value() : Value(full_text(pieces, entities_))}};
  append_properties(fields, entities_.properties(relationship));
  return fields;
}

std::string GraphmlWriter::escape(std::string_view text) {
  PlainText plain = plain_text(text);
  removed_ += plain.removed;
  std::string escaped;
  for (char c : plain.text) {
    switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\r':
        escaped += "&#13;";  // Else readers make a line feed of it.
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

void GraphmlWriter::write_keys(const Keys& keys) {
  for (const auto& [name, type] : keys.types())
    out_ << fmt::format("  <key id=\"{}\" for=\"{}\" attr.name=\"{}\" attr.type=\"{}\"/>\n", keys.id(name), keys.domain(),
                        escape(name), type);
}

void GraphmlWriter::write_fields(const Fields& fields, const Keys& keys) {
  for (const auto& [name, value] : fields) {
    if (value.is_null()) continue;
    bool structured = value.is_list() || value.is_map();
    std::string text = structured ? graph::to_json(value, &entities_) : full_text(value, entities_);
    out_ << "<data key=\"" << keys.id(name) << "\">" << escape(text) << "</data>";
  }
}

std::size_t GraphmlWriter::write(const Selection& selection) {
  for (NodeId node : selection.nodes) node_keys_.add(fields_of(node));
  for (RelationshipId relationship : selection.relationships) edge_keys_.add(fields_of(relationship));
  out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
  write_keys(node_keys_);
  write_keys(edge_keys_);
  out_ << "  <graph id=\"clew\" edgedefault=\"directed\">\n";
  for (NodeId node : selection.nodes) {
    out_ << "    <node id=\"n" << graph::index(node) << "\">";
    write_fields(fields_of(node), node_keys_);
    out_ << "</node>\n";
  }
  for (RelationshipId relationship : selection.relationships) {
    out_ << fmt::format("    <edge id=\"e{}\" source=\"n{}\" target=\"n{}\">", graph::index(relationship),
                        graph::index(entities_.source(relationship)), graph::index(entities_.target(relationship)));
    write_fields(fields_of(relationship), edge_keys_);
    out_ << "</edge>\n";
  }
  out_ << "  </graph>\n</graphml>\n";
  return removed_;
}

}  // namespace

std::size_t write_graphml(std::ostream& out, const Selection& selection, const graph::Entities& entities,
                          const EvidenceOf& evidence) {
  return GraphmlWriter(out, entities, evidence).write(selection);
}

}  // namespace clew::cli
