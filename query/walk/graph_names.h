#pragma once
// The names that walks resolve, from the graph they are about.
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "graph/graph.h"
#include "query/walk/name_resolver.h"
#include "query/walk/relation_matcher.h"

namespace clew::query {

/// Resolves the entities of a graph: nodes labelled Entity, or all nodes where the graph has no such label, by their `name` and
/// `aliases`. Of several that share a name, those with more relationships are better known. Indexes the graph at the first
/// question, in time and memory linear in its entities; what is written to the graph afterwards is not seen.
class GraphNames : public NameResolver {
 public:
  /// The graph must outlive it.
  explicit GraphNames(const graph::Graph& graph) : graph_(graph) {}

  std::vector<NamedEntity> find(std::string_view name) const override { return index().find(name); }
  std::vector<std::string> nearest(std::string_view name) const override { return index().nearest(name); }

 private:
  const NameIndex& index() const;
  void fill() const;

  const graph::Graph& graph_;
  mutable NameIndex index_;
  mutable std::once_flag filled_;
};

/// The names of all relationship types, by id.
std::vector<std::string> type_names(const graph::Graph& graph);

}  // namespace clew::query
