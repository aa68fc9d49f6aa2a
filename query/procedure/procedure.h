#pragma once
// What stands behind the name of a procedure: how it is called, and the rows that it gives.
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "graph/graph.h"
#include "graph/value.h"
#include "query/type/signature.h"

namespace clew::query {

struct Procedure {
  using Row = std::vector<graph::Value>;  ///< A value for each field of the signature's results.

  ProcedureSignature signature;
  /// Arguments as many as there are parameters, of any type. Throws graph::ValueError, or InputError without a place.
  std::function<std::vector<Row>(std::span<const graph::Value> arguments, const graph::Graph& graph)> call;
};

/// The procedures of Clew, by name in any case: null where there is none.
const Procedure* builtin_procedure(std::string_view name);
/// As documented, in alphabetical order.
std::vector<std::string_view> builtin_procedure_names();

}  // namespace clew::query
