#pragma once
// What queries on a graph may name: the graph's names, and the functions and procedures of Clew.
#include "query/bind/graph_catalog.h"

namespace clew::query {

class EngineCatalog : public GraphCatalog {
 public:
  using GraphCatalog::GraphCatalog;

  Found<Function> function(std::string_view name) const override;
  Found<Aggregate> aggregate(std::string_view name) const override;
  FoundProcedure procedure(std::string_view name) const override;
  std::vector<std::string_view> function_names() const override;
  std::vector<std::string_view> procedure_names() const override;
};

}  // namespace clew::query
