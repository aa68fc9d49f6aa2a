#include <fmt/format.h>
#include <set>
#include <stdexcept>

#include "cli/render/value_text.h"
#include "cli/repl/commands.h"
#include "cli/repl/help_text.h"
#include "cli/session/nodes_named.h"
#include "cli/session/quantity.h"
#include "graph/value/print.h"

namespace clew::cli {
namespace {

std::string aliases_text(const graph::Value& aliases, const graph::Entities& entities) {
  std::string text;
  if (!aliases.is_list()) return text;
  for (const graph::Value& alias : aliases.as_list()) text += (text.empty() ? "" : ", ") + graph::print(alias, &entities);
  return text;
}

std::uint64_t statements_about(const graph::Graph& graph, graph::NodeId node) {
  return graph.degree(node, graph::Direction::Outgoing) + graph.degree(node, graph::Direction::Incoming);
}

}  // namespace

Outcome find_name(ReplState& state, std::string_view operand) {
  if (operand.size() >= 2 && operand.front() == '"' && operand.back() == '"') operand = operand.substr(1, operand.size() - 2);
  if (operand.empty()) throw std::runtime_error(":find takes a name, such as :find Aliyev");
  const Session& session = state.session;
  std::string text;
  for (graph::NodeId node : nodes_named(operand, session.graph(), session.names())) {
    text += fmt::format("{} ({}), {}\n", paint(name_of(node, session.entities()), Tone::Name, colours_of(state)),
                        kind_of(node, session.entities()), count_text(statements_about(session.graph(), node), "relationship"));
    const std::string aliases = aliases_text(session.entities().property(node, "aliases"), session.entities());
    if (!aliases.empty()) text += "  also: " + aliases + '\n';
  }
  show(state, text);
  return Outcome::Fine;
}

}  // namespace clew::cli
