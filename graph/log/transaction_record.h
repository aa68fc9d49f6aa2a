// A transaction as the payload of a log record (log_format.h): written from its steps, and done again on another copy of the graph.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "graph/store/undo_log.h"

namespace clew::graph {

// How many names of each table a reader of the log knows before a record.
struct KnownNames {
  std::uint32_t labels = 0;
  std::uint32_t types = 0;
  std::uint32_t keys = 0;
};

KnownNames names_of(const Graph& graph);

// What the steps lead to. The graph is as they left it.
std::string encode_transaction(std::span<const UndoStep> steps, const Graph& graph, const KnownNames& known);

// Does the transaction again. False where the payload makes no sense for the graph, which then is of no use any more.
// Requires that nobody else uses the graph.
bool apply_transaction(std::span<const std::byte> payload, Graph& graph);

}  // namespace clew::graph
