#include "query/procedure/search_procedures.h"

#include <algorithm>
#include <set>

#include "graph/graph_entities.h"
#include "query/function/registry.h"
#include "query/function/text.h"

namespace clew::query {
namespace {

using graph::Graph;
using graph::Value;
using Arguments = std::span<const Value>;
using Rows = std::vector<Procedure::Row>;

/// Pairs of neighbouring letters, with a blank at both ends.
std::multiset<std::string> bigrams(const std::string& text) {
  std::multiset<std::string> pairs;
  const std::string padded = ' ' + text + ' ';
  for (std::size_t i = 0; i + 1 < padded.size(); ++i) pairs.insert(padded.substr(i, 2));
  return pairs;
}

/// How much two texts look alike: Dice's coefficient over pairs of letters (1945), 0 to 1; higher where one begins a word of the
/// other.
double likeness(const std::string& wanted, const std::string& name) {
  if (wanted == name) return 1;
  const auto a = bigrams(wanted);
  const auto b = bigrams(name);
  std::vector<std::string> shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  const double dice = 2.0 * static_cast<double>(shared.size()) / static_cast<double>(a.size() + b.size());
  const bool whole_word = (' ' + name + ' ').find(' ' + wanted + ' ') != std::string::npos;
  return whole_word ? std::max(dice, 0.9) : dice;
}

double best_likeness(const std::string& wanted, const Value& name, const Value& aliases) {
  double best = name.is_string() ? likeness(wanted, to_lower(name.as_string())) : 0;
  if (!aliases.is_list()) return best;
  for (const Value& alias : aliases.as_list())
    if (alias.is_string()) best = std::max(best, likeness(wanted, to_lower(alias.as_string())));
  return best;
}

struct Hit {
  graph::NodeId node;
  double score;
  std::uint32_t degree;
};

Rows search(Arguments arguments, const Graph& graph) {
  constexpr double kLeast = 0.45;  // below it names have little in common
  constexpr std::size_t kMost = 50;
  const auto name = graph.key_names().find("name");
  const auto aliases = graph.key_names().find("aliases");
  if (arguments[0].is_null() || !name) return {};
  const std::string wanted = to_lower(arguments[0].as_string());
  std::vector<Hit> hits;
  for (std::uint32_t i = 0; i < graph.node_limit(); ++i) {
    const auto node = static_cast<graph::NodeId>(i);
    if (!graph.exists(node)) continue;
    const double score = best_likeness(wanted, graph.property(node, *name), aliases ? graph.property(node, *aliases) : Value());
    if (score >= kLeast)
      hits.push_back(
          {node, score, graph.degree(node, graph::Direction::Outgoing) + graph.degree(node, graph::Direction::Incoming)});
  }
  std::stable_sort(hits.begin(), hits.end(),
                   [](const Hit& a, const Hit& b) { return a.score != b.score ? a.score > b.score : a.degree > b.degree; });
  if (hits.size() > kMost) hits.resize(kMost);
  Rows rows;
  for (const Hit& hit : hits) rows.push_back({Value(hit.node), Value(hit.score)});
  return rows;
}

Rows evidence(Arguments arguments, const Graph& graph) {
  if (arguments[0].is_null()) return {};
  const Function* function = Registry::builtin().function("evidence");
  const graph::GraphEntities entities(graph);
  const auto now = system_time();
  FunctionContext context{.graph = graph, .entities = entities, .statement_time = now, .transaction_time = now, .random = {}};
  Rows rows;
  const Value pieces = function->call(arguments, context);
  for (const Value& piece : pieces.as_list()) {
    const auto part = [&](std::string_view key) {
      const Value* found = piece.as_map().find(key);
      return found != nullptr ? *found : Value();
    };
    rows.push_back({part("document"), part("line"), part("sentence"), part("quote")});
  }
  return rows;
}

constexpr StaticType kText = {TypeKind::String};

}  // namespace

std::vector<Procedure> search_procedures() {
  return {
      {.signature = {.name = "clew.search",
                     .parameters = {{"text", {TypeKind::String}}},
                     .results = {{"node", {TypeKind::Node}}, {"score", {TypeKind::Float}}}},
       .call = search},
      {.signature = {.name = "clew.evidence",
                     .parameters = {{"relationship", {TypeKind::Relationship}}},
                     .results = {{"document", kText}, {"line", {TypeKind::Integer}}, {"sentence", kText}, {"quote", kText}}},
       .call = evidence},
  };
}

}  // namespace clew::query
