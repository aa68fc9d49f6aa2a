#pragma once
// A diagram before it has a layout: what is written on each node and line, and how each is to look.
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "cli/export/selection.h"
#include "graph/value.h"

namespace clew::cli {

struct DrawnNode {
  std::uint32_t id = 0;  ///< In the graph.
  std::string name;
  std::string kind;  ///< The label that gives shape and colour.
  std::string tooltip;
};

/// How sure a statement is, as its line shows it.
enum class Certainty : std::uint8_t {
  Stated,      ///< Solid.
  Planned,     ///< Dashed: planned, possible, requested or hypothetical.
  Attributed,  ///< Dotted: said by someone in the text.
};

/// All statements between two nodes in one direction that look alike.
struct DrawnEdge {
  std::size_t from = 0;  ///< Indexes of nodes.
  std::size_t to = 0;
  std::vector<std::string> labels;  ///< What is said, each once.
  Certainty certainty = Certainty::Stated;
  bool negated = false;
  std::string tooltip;  ///< The evidence, a piece a line.
};

struct Drawing {
  std::string title;
  std::string note;  ///< What was left out, in words; may be empty.
  std::vector<DrawnNode> nodes;
  std::vector<DrawnEdge> edges;
};

/// The evidence of a relationship, in the form that evidence(r) has in answers.
using EvidenceOf = std::function<graph::Value(graph::RelationshipId)>;

/// `cut` says what the selection lacks.
Drawing make_drawing(const Selection& selection, const Cut& cut, const graph::Entities& entities, const EvidenceOf& evidence);

}  // namespace clew::cli
