#pragma once
// What all operators of one run share.
#include "graph/graph.h"
#include "graph/transaction.h"
#include "query/execute/batch.h"
#include "query/evaluate/budget.h"

namespace clew::query {

class Evaluator;

struct RunContext {
  /// As it is now: with what this statement has written so far.
  const graph::Graph& graph;
  graph::Transaction* transaction = nullptr;  ///< Null where the query only reads.
  std::size_t width = 0;                      ///< Of rows, in slots.
  Evaluator& evaluator;
  Budget& budget;
  std::size_t batch_rows = Batch::kRows;  ///< Fewer where the first rows are all that is wanted.
  /// Whether the graph may be written to between one opening of an operator and the next.
  bool changes() const { return transaction != nullptr; }
  bool timed = false;  ///< PROFILE: operators measure their time.
};

}  // namespace clew::query
