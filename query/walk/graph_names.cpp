#include "query/walk/graph_names.h"

#include <algorithm>
#include <tuple>

#include "graph/value.h"

namespace clew::query {
namespace {

constexpr std::string_view kEntityLabel = "Entity";

std::uint32_t degree(const graph::Graph& graph, graph::NodeId node) {
  return graph.degree(node, graph::Direction::Outgoing) + graph.degree(node, graph::Direction::Incoming);
}

// Nodes that may have names, best known first.
std::vector<graph::NodeId> entities(const graph::Graph& graph) {
  std::vector<graph::LabelId> wanted;
  if (auto label = graph.label_names().find(kEntityLabel)) wanted.push_back(*label);
  std::vector<graph::NodeId> nodes;
  for (const graph::NodeBlock& block : graph.scan(wanted)) {
    std::size_t before = nodes.size();
    nodes.resize(before + block.count);
    nodes.resize(before + graph.collect(block, wanted, 0, block.count, nodes.data() + before));
  }
  std::vector<std::pair<std::uint32_t, graph::NodeId>> by_degree;
  for (graph::NodeId node : nodes) by_degree.emplace_back(degree(graph, node), node);
  std::sort(by_degree.begin(), by_degree.end(),
            [](const auto& a, const auto& b) { return std::tuple(b.first, a.second) < std::tuple(a.first, b.second); });
  std::transform(by_degree.begin(), by_degree.end(), nodes.begin(), [](const auto& entry) { return entry.second; });
  return nodes;
}

// What an entity is: its first label by id that does not merely say that it is one.
std::string kind_of(const graph::Graph& graph, graph::NodeId node) {
  for (graph::LabelId label : graph.labels(node))
    if (graph.label_names()[label] != kEntityLabel) return std::string(graph.label_names()[label]);
  return std::string(kEntityLabel);
}

std::vector<std::string> texts(const graph::Value& list) {
  std::vector<std::string> result;
  if (!list.is_list()) return result;
  for (const graph::Value& element : list.as_list())
    if (element.is_string()) result.emplace_back(element.as_string());
  return result;
}

}  // namespace

const NameIndex& GraphNames::index() const {
  std::call_once(filled_, [this] { fill(); });
  return index_;
}

void GraphNames::fill() const {
  auto name_key = graph_.key_names().find("name");
  auto aliases_key = graph_.key_names().find("aliases");
  if (!name_key) return;
  for (graph::NodeId node : entities(graph_)) {
    graph::Value name = graph_.property(node, *name_key);
    if (!name.is_string()) continue;
    std::vector<std::string> aliases;
    if (aliases_key) aliases = texts(graph_.property(node, *aliases_key));
    index_.add({std::string(name.as_string()), kind_of(graph_, node)}, aliases);
  }
}

std::vector<std::string> type_names(const graph::Graph& graph) {
  std::vector<std::string> names;
  for (std::uint32_t i = 0; i < graph.type_names().size(); ++i) names.emplace_back(graph.type_names()[graph::TypeId(i)]);
  return names;
}

}  // namespace clew::query
