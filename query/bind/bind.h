#pragma once
// From a syntax tree to a bound query: names resolved, scopes and grouping worked out, types checked as far as known.
#include <optional>
#include <string>
#include <vector>

#include "query/bind/bound_query.h"
#include "query/bind/catalog.h"
#include "query/syntax/ast.h"

namespace clew::query {

/// Of property keys that the graph does not have. A walk's translation asks for some that its user has not written.
enum class UnknownKeys { Notice, Accept };

struct BindOptions {
  /// The parameters that the run will have, where that is known: CALL without parentheses takes its arguments from them.
  std::optional<std::vector<std::string>> parameters = std::nullopt;
  UnknownKeys unknown_keys = UnknownKeys::Notice;
};

/// Throws InputError with the type and detail of the openCypher TCK, phase CompileTime; UnsupportedError.
/// Unknown labels, types and keys are no errors: they become notices of the bound query.
BoundQuery bind(const syntax::Statement& statement, const Catalog& catalog, const BindOptions& options = {});

}  // namespace clew::query
