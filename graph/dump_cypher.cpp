#include "graph/dump_cypher.h"

#include <cmath>
#include <fmt/format.h>
#include <map>
#include <set>

#include "graph/value/print.h"

namespace clew::graph {
namespace {

constexpr std::size_t kPieceSize = std::size_t{1} << 16U;

// Cypher has no literal of numbers that are not finite.
std::string literal(const Value& value) {
  if (value.is_float() && std::isnan(value.as_float())) return "0.0 / 0.0";
  if (value.is_float() && std::isinf(value.as_float())) return value.as_float() > 0 ? "1.0 / 0.0" : "-1.0 / 0.0";
  if (!value.is_list()) return print_literal(value);
  std::string text;
  for (const Value& element : value.as_list()) text += (text.empty() ? "" : ", ") + literal(element);
  return '[' + text + ']';
}

class CypherDump {
 public:
  CypherDump(const Graph& graph, const std::function<void(std::string_view)>& write) : graph_(graph), write_(write) {}

  void run() {
    for (std::uint32_t i = 0; i < graph_.node_limit(); ++i)
      if (const auto node = static_cast<NodeId>(i); graph_.exists(node)) put_node(node);
    for (std::uint32_t i = 0; i < graph_.relationship_limit(); ++i)
      if (const auto id = static_cast<RelationshipId>(i); graph_.exists(id)) put_relationship(id);
    text_ += empty_ ? "// An empty graph.\n" : ";\n";
    write_(text_);
  }

 private:
  void put(std::string_view pattern) {
    text_ += empty_ ? "CREATE\n  " : ",\n  ";
    text_ += pattern;
    empty_ = false;
    if (text_.size() < kPieceSize) return;
    write_(text_);
    text_.clear();
  }

  template <typename Entity>
  std::string properties(Entity entity) const {
    std::map<std::string_view, Value> sorted;
    for (const auto& [key, value] : graph_.properties(entity)) sorted.emplace(graph_.key_names()[key], value);
    std::string text;
    for (const auto& [key, value] : sorted)
      text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", quote_name(key), literal(value));
    return text.empty() ? text : " {" + text + '}';
  }

  void put_node(NodeId node) {
    std::set<std::string_view> sorted;
    for (const LabelId label : graph_.labels(node)) sorted.insert(graph_.label_names()[label]);
    std::string labels;
    for (const std::string_view label : sorted) labels += ':' + quote_name(label);
    put(fmt::format("(n{}{}{})", index(node), labels, properties(node)));
  }

  void put_relationship(RelationshipId id) {
    put(fmt::format("(n{})-[:{}{}]->(n{})", index(graph_.source(id)), quote_name(graph_.type_names()[graph_.type(id)]),
                    properties(id), index(graph_.target(id))));
  }

  const Graph& graph_;
  const std::function<void(std::string_view)>& write_;
  std::string text_;
  bool empty_ = true;
};

}  // namespace

void dump_cypher(const Graph& graph, const std::function<void(std::string_view)>& write) {
  CypherDump(graph, write).run();
}

}  // namespace clew::graph
