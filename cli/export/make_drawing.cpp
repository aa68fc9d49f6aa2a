#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "cli/export/drawing.h"
#include "cli/render/evidence.h"
#include "cli/render/value_text.h"
#include "graph/value/print.h"

namespace clew::cli {
namespace {

using graph::NodeId;
using graph::RelationshipId;
using graph::Value;

std::string text_of(const graph::Entities& entities, RelationshipId relationship, std::string_view key) {
  Value value = entities.property(relationship, key);
  return value.is_string() ? std::string(value.as_string()) : std::string();
}

// MEET_WITH is "meet with".
std::string relation_text(std::string_view type) {
  std::string text(type);
  for (char& c : text) c = c == '_' ? ' ' : c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
  return text;
}

Certainty certainty_of(const graph::Entities& entities, RelationshipId relationship) {
  if (std::string modality = text_of(entities, relationship, "modality"); !modality.empty() && modality != "asserted")
    return Certainty::Planned;
  return entities.property(relationship, "attributed_to").is_null() ? Certainty::Stated : Certainty::Attributed;
}

std::string node_tooltip(NodeId node, const graph::Entities& entities) {
  std::string tooltip = name_of(node, entities) + " (" + kind_of(node, entities) + ')';
  Value aliases = entities.property(node, "aliases");
  if (!aliases.is_list() || aliases.as_list().empty()) return tooltip;
  std::string also;
  for (const Value& alias : aliases.as_list()) also += (also.empty() ? "" : ", ") + graph::print(alias, &entities);
  return tooltip + "\nalso: " + also;
}

void add_line(std::string& text, const std::string& line) {
  if (!text.empty()) text += '\n';
  text += line;
}

void add_statement(DrawnEdge& edge, RelationshipId relationship, const graph::Entities& entities, const EvidenceOf& evidence) {
  std::string label = relation_text(entities.type(relationship));
  if (edge.negated) label = "not " + label;
  if (std::find(edge.labels.begin(), edge.labels.end(), label) == edge.labels.end()) edge.labels.push_back(label);
  Value value = evidence ? evidence(relationship) : Value();
  auto pieces = evidence_in(value);
  if (pieces.empty()) add_line(edge.tooltip, label);
  for (const Evidence& piece : pieces)
    add_line(edge.tooltip, label + ": " + std::string(piece.sentence) + " (" + place_of(piece) + ')');
}

std::string count_of(std::size_t shown, std::size_t left_out, std::string_view things) {
  return std::to_string(shown) + " of " + std::to_string(shown + left_out) + ' ' + std::string(things);
}

}  // namespace

Drawing make_drawing(const Selection& selection, const Cut& cut, const graph::Entities& entities, const EvidenceOf& evidence) {
  Drawing drawing;
  if (cut.nodes > 0)
    drawing.note = "Shows the best connected: " + count_of(selection.nodes.size(), cut.nodes, "nodes") + ", " +
                   count_of(selection.relationships.size(), cut.relationships, "relationships");
  std::unordered_map<NodeId, std::size_t> places;
  for (NodeId node : selection.nodes) {
    places.emplace(node, drawing.nodes.size());
    drawing.nodes.push_back({graph::index(node), name_of(node, entities), kind_of(node, entities), node_tooltip(node, entities)});
  }
  std::map<std::tuple<std::size_t, std::size_t, Certainty, bool>, std::size_t> edges;
  for (RelationshipId relationship : selection.relationships) {
    DrawnEdge edge{.from = places.at(entities.source(relationship)),
                   .to = places.at(entities.target(relationship)),
                   .labels = {},
                   .certainty = certainty_of(entities, relationship),
                   .negated = text_of(entities, relationship, "polarity") == "negative",
                   .tooltip = {}};
    auto [known, is_new] = edges.emplace(std::tuple(edge.from, edge.to, edge.certainty, edge.negated), drawing.edges.size());
    if (is_new) drawing.edges.push_back(std::move(edge));
    add_statement(drawing.edges[known->second], relationship, entities, evidence);
  }
  return drawing;
}

}  // namespace clew::cli
