#include "tests/tck/value_cells.h"

#include <stdexcept>

#include "graph/value/print.h"

namespace clew::tck {
namespace {

using graph::Value;
using graph::ValueType;

struct ToValue {
  Value operator()(const Null&) const { return {}; }
  Value operator()(bool b) const { return b; }
  Value operator()(std::int64_t i) const { return i; }
  Value operator()(double d) const { return d; }
  Value operator()(const std::string& s) const { return Value(std::string_view(s)); }
  Value operator()(const std::vector<Cell>& cells) const {
    std::vector<Value> values;
    for (const Cell& cell : cells) values.push_back(to_value(cell));
    return Value::list(std::move(values));
  }
  Value operator()(const Properties& cells) const {
    std::vector<graph::MapEntry> entries;
    for (const auto& [key, cell] : cells) entries.emplace_back(std::string_view(key), to_value(cell));
    return Value::map(std::move(entries));
  }
  template <class Other>
  Value operator()(const Other&) const {
    throw std::runtime_error("a node, relationship or path can't be a parameter");
  }
};

class ToCell {
 public:
  explicit ToCell(const graph::Graph& graph) : graph_(graph) {}

  Cell cell(const Value& value) const {
    switch (value.type()) {
      case ValueType::Null:
        return {Null{}};
      case ValueType::Boolean:
        return {value.as_boolean()};
      case ValueType::Integer:
        return {value.as_integer()};
      case ValueType::Float:
        return {value.as_float()};
      case ValueType::String:
        return {std::string(value.as_string())};
      case ValueType::List: {
        std::vector<Cell> cells;
        for (const Value& element : value.as_list()) cells.push_back(cell(element));
        return {std::move(cells)};
      }
      case ValueType::Map: {
        Properties cells;
        for (const graph::MapEntry& entry : value.as_map()) cells.emplace(std::string(entry.key.as_string()), cell(entry.value));
        return {std::move(cells)};
      }
      case ValueType::Node:
        return {node(value.as_node())};
      case ValueType::Relationship:
        return {relationship(value.as_relationship())};
      case ValueType::Path:
        return {path(value.as_path())};
      default:
        return {graph::print(value)};
    }
  }

 private:
  template <class Id>
  Properties properties(Id entity) const {
    Properties cells;
    for (const auto& [key, value] : graph_.properties(entity)) cells.emplace(std::string(graph_.key_names()[key]), cell(value));
    return cells;
  }

  NodeCell node(graph::NodeId id) const {
    NodeCell cell;
    if (!graph_.exists(id)) return cell;
    for (const graph::LabelId label : graph_.labels(id)) cell.labels.emplace(graph_.label_names()[label]);
    cell.properties = properties(id);
    return cell;
  }

  RelationshipCell relationship(graph::RelationshipId id) const {
    RelationshipCell cell;
    cell.type = graph_.type_names()[graph_.type(id)];
    if (graph_.exists(id)) cell.properties = properties(id);
    return cell;
  }

  PathCell path(graph::PathView view) const {
    PathCell cell;
    cell.start = node(view.node(0));
    for (std::uint32_t i = 0; i < view.length(); ++i) {
      const bool forwards = graph_.source(view.relationship(i)) == view.node(i);
      cell.hops.push_back({forwards ? PathCell::Direction::Forwards : PathCell::Direction::Backwards,
                           relationship(view.relationship(i)), node(view.node(i + 1))});
    }
    return cell;
  }

  const graph::Graph& graph_;
};

}  // namespace

Value to_value(const Cell& cell) {
  return std::visit(ToValue{}, cell.value);
}

Cell to_cell(const Value& value, const graph::Graph& graph) {
  return ToCell(graph).cell(value);
}

}  // namespace clew::tck
