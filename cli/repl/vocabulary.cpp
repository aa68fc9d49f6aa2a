#include "cli/repl/vocabulary.h"

#include <algorithm>
#include <memory>

#include "query/function/registry.h"

namespace clew::cli {
namespace {

using graph::Graph;
using graph::NodeId;

// Looked through at each press of the key, which has to be quick: so many take about 10 ms.
constexpr std::size_t kMaxNames = 200'000;
constexpr std::size_t kMaxOffered = 200;

struct KnownName {
  std::uint32_t degree = 0;
  std::string name;
  std::string aliases;  ///< A line each.
};

std::vector<NodeId> entities(const Graph& graph) {
  std::vector<graph::LabelId> wanted;
  if (auto label = graph.label_names().find("Entity")) wanted.push_back(*label);
  std::vector<NodeId> nodes;
  for (const graph::NodeBlock& block : graph.scan(wanted)) {
    const std::size_t before = nodes.size();
    nodes.resize(before + block.count);
    nodes.resize(before + graph.collect(block, wanted, 0, block.count, nodes.data() + before));
  }
  return nodes;
}

std::uint32_t degree(const Graph& graph, NodeId node) {
  return graph.degree(node, graph::Direction::Outgoing) + graph.degree(node, graph::Direction::Incoming);
}

std::string lines_of(const graph::Value& list) {
  std::string lines;
  if (!list.is_list()) return lines;
  for (const graph::Value& element : list.as_list())
    if (element.is_string()) lines += '\n' + std::string(element.as_string());
  return lines;
}

std::vector<KnownName> known_names(const Session& session) {
  std::vector<std::pair<std::uint32_t, NodeId>> nodes;
  for (NodeId node : entities(session.graph())) nodes.emplace_back(degree(session.graph(), node), node);
  std::stable_sort(nodes.begin(), nodes.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  if (nodes.size() > kMaxNames) nodes.resize(kMaxNames);
  std::vector<KnownName> names;
  for (const auto& [count, node] : nodes) {
    const graph::Value name = session.entities().property(node, "name");
    if (name.is_string())
      names.push_back({count, std::string(name.as_string()), lines_of(session.entities().property(node, "aliases"))});
  }
  return names;
}

template <class Id, class Occurs>
std::vector<std::string> occurring(const graph::Names<Id>& names, const Occurs& occurs) {
  std::vector<std::string> result;
  for (std::uint32_t i = 0; i < names.size(); ++i)
    if (occurs(i)) result.emplace_back(names[Id(i)]);
  std::sort(result.begin(), result.end());
  return result;
}

}  // namespace

Vocabulary vocabulary_of(const Session& session) {
  const Graph& graph = session.graph();
  Vocabulary words;
  words.labels = occurring(graph.label_names(), [&](std::uint32_t i) { return graph.node_count(graph::LabelId(i)) > 0; });
  words.types = occurring(graph.type_names(), [&](std::uint32_t i) { return graph.relationship_count(graph::TypeId(i)) > 0; });
  words.keys = occurring(graph.key_names(), [](std::uint32_t) { return true; });
  for (std::string_view name : query::Registry::builtin().names()) words.functions.emplace_back(name);
  for (const auto& [name, value] : session.parameters) words.parameters.push_back(name);
  auto names = std::make_shared<const std::vector<KnownName>>(known_names(session));
  words.names = [names](std::string_view start) {
    std::vector<std::string> found;
    for (const KnownName& known : *names) {
      if (!has_word_starting(known.name, start) && !has_word_starting(known.aliases, start)) continue;
      if (std::find(found.begin(), found.end(), known.name) == found.end()) found.push_back(known.name);
      if (found.size() == kMaxOffered) break;
    }
    return found;
  };
  return words;
}

}  // namespace clew::cli
