#include "cli/render/value_text.h"

#include <algorithm>

#include "cli/render/evidence.h"
#include "cli/terminal/text_width.h"
#include "graph/value/print.h"

namespace clew::cli {
namespace {

using graph::Value;
using graph::ValueType;

constexpr std::size_t kNameColumns = 60;  ///< Of a node without a name: its text may be a sentence.

std::string cited(const std::vector<Evidence>& pieces) {
  std::string text;
  for (const Evidence& piece : pieces) {
    if (!text.empty()) text += '\n';
    text += place_of(piece) + ": " + std::string(piece.sentence);
  }
  return text;
}

std::string relationship_text(graph::RelationshipId relationship, const graph::Entities& entities) {
  return '[' + std::string(entities.type(relationship)) + ']';
}

// As a walk is written.
std::string path_text(graph::PathView path, const graph::Entities& entities) {
  std::string text = name_of(path.node(0), entities);
  for (std::uint32_t i = 0; i < path.length(); ++i) {
    bool forward = entities.source(path.relationship(i)) == path.node(i);
    text += forward ? " -" : " <-";
    text += entities.type(path.relationship(i));
    text += forward ? "-> " : "- ";
    text += name_of(path.node(i + 1), entities);
  }
  return text;
}

std::string element_text(const Value& value, const graph::Entities& entities) {
  return value.is_string() ? graph::quote(value.as_string()) : short_text(value, entities);
}

std::string list_text(std::span<const Value> list, const graph::Entities& entities) {
  std::string text = "[";
  for (const Value& element : list) {
    if (text.size() > 1) text += ", ";
    text += element_text(element, entities);
  }
  return text += ']';
}

std::string map_text(graph::MapView map, const graph::Entities& entities) {
  std::string text = "{";
  for (const graph::MapEntry& entry : map) {
    if (text.size() > 1) text += ", ";
    text += graph::quote_name(entry.name()) + ": " + element_text(entry.value, entities);
  }
  return text += '}';
}

}  // namespace

std::string full_text(const Value& value, const graph::Entities& entities) {
  std::vector<Evidence> pieces = evidence_in(value);
  return pieces.empty() ? graph::print(value, &entities) : cited(pieces);
}

std::string short_text(const Value& value, const graph::Entities& entities) {
  switch (value.type()) {
    case ValueType::Node: {
      std::string kind = kind_of(value.as_node(), entities);
      return '(' + name_of(value.as_node(), entities) + (kind.empty() ? "" : ":" + kind) + ')';
    }
    case ValueType::Relationship:
      return relationship_text(value.as_relationship(), entities);
    case ValueType::Path:
      return path_text(value.as_path(), entities);
    case ValueType::List:
      return list_text(value.as_list(), entities);
    case ValueType::Map:
      return map_text(value.as_map(), entities);
    default:
      return graph::print(value, &entities);
  }
}

std::string name_of(graph::NodeId node, const graph::Entities& entities) {
  for (std::string_view key : {"name", "title", "text"}) {
    Value found = entities.property(node, key);
    if (found.is_string() && !found.as_string().empty()) return shorten(found.as_string(), kNameColumns);
  }
  return kind_of(node, entities) + '#' + std::to_string(graph::index(node));
}

std::string kind_of(graph::NodeId node, const graph::Entities& entities) {
  auto labels = entities.labels(node);
  if (labels.empty()) return {};
  auto telling = std::find_if(labels.begin(), labels.end(), [](std::string_view label) { return label != "Entity"; });
  return std::string(telling == labels.end() ? labels.front() : *telling);
}

}  // namespace clew::cli
