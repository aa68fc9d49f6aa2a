#include "query/engine_catalog.h"

#include "query/function/registry.h"
#include "query/procedure/procedure.h"

namespace clew::query {

Found<Function> EngineCatalog::function(std::string_view name) const {
  const Function* found = Registry::builtin().function(name);
  if (found == nullptr) return {};
  return {found, &found->signature};
}

Found<Aggregate> EngineCatalog::aggregate(std::string_view name) const {
  const Aggregate* found = Registry::builtin().aggregate(name);
  if (found == nullptr) return {};
  return {found, &found->signature};
}

FoundProcedure EngineCatalog::procedure(std::string_view name) const {
  const Procedure* found = builtin_procedure(name);
  if (found == nullptr) return {};
  return {found, &found->signature};
}

std::vector<std::string_view> EngineCatalog::function_names() const {
  return Registry::builtin().names();
}

std::vector<std::string_view> EngineCatalog::procedure_names() const {
  return builtin_procedure_names();
}

}  // namespace clew::query
