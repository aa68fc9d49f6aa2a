#pragma once
// The names of a graph as the binder's catalog has them. Who knows the functions and procedures completes it.
#include "graph/graph.h"
#include "query/bind/catalog.h"

namespace clew::query {

class GraphCatalog : public Catalog {
 public:
  /// The graph must outlive it.
  explicit GraphCatalog(const graph::Graph& graph) : graph_(graph) {}

  graph::LabelId label(std::string_view name) const override { return id(graph_.label_names(), name); }
  graph::TypeId type(std::string_view name) const override { return id(graph_.type_names(), name); }
  graph::KeyId key(std::string_view name) const override { return id(graph_.key_names(), name); }
  std::vector<std::string_view> label_names() const override { return all(graph_.label_names()); }
  std::vector<std::string_view> type_names() const override { return all(graph_.type_names()); }
  std::vector<std::string_view> key_names() const override { return all(graph_.key_names()); }

 private:
  template <class Id>
  static Id id(const graph::Names<Id>& names, std::string_view name) {
    return names.find(name).value_or(graph::kNone<Id>);
  }
  template <class Id>
  static std::vector<std::string_view> all(const graph::Names<Id>& names) {
    std::vector<std::string_view> result;
    for (std::uint32_t i = 0; i < names.size(); ++i) result.push_back(names[Id(i)]);
    return result;
  }

  const graph::Graph& graph_;
};

}  // namespace clew::query
