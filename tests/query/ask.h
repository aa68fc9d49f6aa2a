#pragma once
// Queries asked of a graph by tests, and answers as text.
#include <string>

#include "query/engine.h"

namespace clew::test {

query::PreparedStatement prepare_on(const graph::Graph& graph, const std::string& text);

/// A row a line, values as literals with bars between; sorted where the query does not order them. Throws what running throws.
std::string rows_of(const graph::Graph& graph, const std::string& text, const query::RunSettings& settings);
/// The same; or the error.
std::string answer(const graph::Graph& graph, const std::string& text, const query::RunSettings& settings);
/// The plan, a step a line.
std::string plan_of(const graph::Graph& graph, const std::string& text, const query::RunSettings& settings);

/// Runs a statement that writes.
void write(graph::Graph& graph, const std::string& text);

}  // namespace clew::test
