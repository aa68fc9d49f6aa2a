#pragma once
// The front door of the query engine: a text's statements one by one, each prepared against a graph's names, then run.
#include <optional>
#include <string>
#include <vector>

#include "query/bind/bind.h"
#include "query/result.h"
#include "query/walk/name_resolver.h"
#include "query/walk/read_statement.h"
#include "query/walk/relation_matcher.h"

namespace clew::query {

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

/// EXPLAIN runs nothing; PROFILE runs the statement to its end at once.
/// Reads the graph while rows are asked for: it must not change meanwhile. Graph and statement outlive the result.
/// Throws InputError (WriteInReadOnly) where the statement writes, and what Result::next throws.
Result run(const PreparedStatement& prepared, const graph::Graph& graph, RunSettings settings = {});

/// The same; a statement that writes is run to its end at once. Where it fails, it leaves nothing. Committing is the caller's.
Result run(const PreparedStatement& prepared, graph::Transaction& transaction, RunSettings settings = {});

}  // namespace clew::query
