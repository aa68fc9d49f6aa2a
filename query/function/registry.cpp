#include "query/function/registry.h"

#include <algorithm>

#include "query/function/definition.h"

namespace clew::query {
namespace {

std::string lower(std::string_view name) {
  std::string result(name);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
  return result;
}

Function to_function(const Definition& definition, const std::string& name) {
  Function function{.signature = {.name = name,
                                  .parameters = definition.parameters,
                                  .required = definition.parameters.size() - definition.optional,
                                  .variadic = definition.variadic,
                                  .result = definition.result,
                                  .deterministic = definition.deterministic},
                    .body = definition.body,
                    .nulls = definition.nulls,
                    .accepted = {}};
  for (const ParameterSignature& parameter : definition.parameters) function.accepted.push_back(accepted_types(parameter.types));
  return function;
}

}  // namespace

Registry::Registry() {
  for (auto family : {conversion_functions, entity_functions, evidence_functions, general_functions, list_functions, math_functions,
                      point_functions, string_functions, temporal_functions})
    for (const Definition& definition : family())
      for (const std::string& name : definition.names) functions_.emplace(lower(name), to_function(definition, name));
  for (auto family : {simple_aggregates, sum_aggregates, percentile_aggregates})
    for (Aggregate& aggregate : family()) aggregates_.emplace(lower(aggregate.signature.name), std::move(aggregate));
  for (const auto& [key, function] : functions_) names_.push_back(function.signature.name);
  for (const auto& [key, aggregate] : aggregates_) names_.push_back(aggregate.signature.name);
  std::sort(names_.begin(), names_.end());
}

const Registry& Registry::builtin() {
  static const Registry registry;
  return registry;
}

const Function* Registry::function(std::string_view name) const {
  auto found = functions_.find(lower(name));
  return found == functions_.end() ? nullptr : &found->second;
}

const Aggregate* Registry::aggregate(std::string_view name) const {
  auto found = aggregates_.find(lower(name));
  return found == aggregates_.end() ? nullptr : &found->second;
}

}  // namespace clew::query
