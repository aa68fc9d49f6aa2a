#include "cli/session/evidence_source.h"

#include <memory>

#include "query/function/registry.h"

namespace clew::cli {

EvidenceOf evidence_source(const graph::Graph& graph, const graph::Entities& entities) {
  const query::Function* function = query::Registry::builtin().function("evidence");
  if (!function) return {};
  const graph::DateTime now = query::system_time();
  auto context = std::make_shared<query::FunctionContext>(
      query::FunctionContext{.graph = graph, .entities = entities, .statement_time = now, .transaction_time = now, .random = {}});
  return [function, context](graph::RelationshipId relationship) {
    const graph::Value argument(relationship);
    return function->call({&argument, 1}, *context);
  };
}

}  // namespace clew::cli
