#include "cli/session/nodes_named.h"

#include <fmt/format.h>
#include <stdexcept>

#include "query/error/near_names.h"

namespace clew::cli {
namespace {

using graph::NodeId;

void add_nodes(const query::NamedEntity& entity, const graph::Graph& graph, std::vector<NodeId>& nodes) {
  auto key = graph.key_names().find("name");
  auto label = graph.label_names().find(entity.label);
  if (!key) return;
  for (std::uint32_t i = 0; i < graph.kinds().size(); ++i)
    for (NodeId node : graph.find_nodes(graph::KindId(i), *key, graph::Value(std::string_view(entity.name))))
      if (!label || graph.has_label(node, *label)) nodes.push_back(node);
}

}  // namespace

std::vector<NodeId> nodes_named(std::string_view name, const graph::Graph& graph, const query::NameResolver& names) {
  std::vector<NodeId> nodes;
  for (const query::NamedEntity& entity : names.find(name)) add_nodes(entity, graph, nodes);
  if (!nodes.empty()) return nodes;
  auto near = names.nearest(name);
  throw std::runtime_error(fmt::format("nothing is named '{}'{}", name,
                                       near.empty() ? std::string() : "; did you mean " + query::enumerate(near) + "?"));
}

}  // namespace clew::cli
