#pragma once
// The front door of the query engine: a text's statements one by one, each prepared against a graph's names. Running what was
// prepared is the executor's.
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "graph/value.h"
#include "query/bind/bind.h"
#include "query/walk/name_resolver.h"
#include "query/walk/read_statement.h"
#include "query/walk/relation_matcher.h"

namespace clew::query {

/// Values by parameter name, without the dollar sign.
using Parameters = std::map<std::string, graph::Value>;

/// What a single query may use; absent: no limit. Passing one ends the query with an error that names it.
struct Limits {
  std::optional<std::chrono::milliseconds> time;
  std::optional<std::uint64_t> rows;
  std::optional<std::uint64_t> memory_bytes;
};

/// A statement that is ready to be planned.
struct PreparedStatement {
  BoundQuery query;
  std::vector<Notice> notices;        ///< Of the walk's translation and of the binder, in the order of the text.
  std::optional<std::string> cypher;  ///< What a walk was translated to.
};

/// What a text means in one graph.
struct Meaning {
  const Catalog& catalog;
  const NameResolver& names;
  const RelationMatcher& relations;
};

/// Throws InputError and UnsupportedError, with places in the text that the statement was read from.
PreparedStatement prepare(const ParsedStatement& statement, const Meaning& meaning, const BindOptions& options = {});

}  // namespace clew::query
