#pragma once
// A value as the tables of the TCK write it: (:A {name: 'b'}), [:T], <(:A)-[:T]->(:B)>, 'text', 1.0, [1, 2], {key: null}.
// Nodes and relationships are what they hold, not who they are; times are text.
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace clew::tck {

struct Cell;
using Properties = std::map<std::string, Cell>;

struct NodeCell {
  std::set<std::string> labels;
  Properties properties;
};

struct RelationshipCell {
  std::string type;
  Properties properties;
};

struct PathCell {
  enum class Direction : std::uint8_t { Forwards, Backwards };
  struct Hop {
    Direction direction;
    RelationshipCell relationship;
    NodeCell node;
  };
  NodeCell start;
  std::vector<Hop> hops;
};

struct Null {};

struct Cell {
  std::variant<Null, bool, std::int64_t, double, std::string, std::vector<Cell>, Properties, NodeCell, RelationshipCell, PathCell>
      value;
};

/// Throws std::runtime_error where the text is no such value.
Cell parse_cell(std::string_view text);

enum class ListOrder : std::uint8_t { Matters, Ignored };

/// Equal cells, and no others, have the same text: keys and labels are sorted, and so are lists whose order is ignored.
std::string canonical_text(const Cell& cell, ListOrder order = ListOrder::Matters);

}  // namespace clew::tck
