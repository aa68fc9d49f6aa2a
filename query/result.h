#pragma once
// The answer to a statement: the names of its columns, and its rows one after the other. That of EXPLAIN and PROFILE is the plan,
// a row a step, the last step first.
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "graph/changes.h"
#include "query/execute/execution.h"

namespace clew::query {

class Result {
 public:
  /// Empty where the statement returns nothing.
  const std::vector<std::string>& columns() const { return columns_; }

  /// Replaces the content of `row` by the next row, a value a column; false at the end. Values may look at the graph's memory
  /// (graph::Value::own). Throws InputError for what goes wrong on the way, and Stopped.
  bool next(std::vector<graph::Value>& row);

  /// What the statement wrote.
  const graph::Changes& changes() const { return changes_; }

 private:
  friend class ResultMaker;

  std::vector<std::string> columns_;
  std::unique_ptr<Execution> execution_;        ///< While rows are computed as they are asked for.
  std::deque<std::vector<graph::Value>> rows_;  ///< Else these are left.
  graph::Changes changes_;
};

}  // namespace clew::query
