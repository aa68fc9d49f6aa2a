#pragma once
// What evaluating an expression asks of whoever runs queries: the answer of a subquery for a row of the query around it.
#include <cstdint>
#include <span>

#include "graph/value.h"
#include "query/bind/bound_query.h"

namespace clew::query {

class SubqueryRunner {
 public:
  SubqueryRunner() = default;
  SubqueryRunner(const SubqueryRunner&) = delete;
  SubqueryRunner& operator=(const SubqueryRunner&) = delete;
  virtual ~SubqueryRunner() = default;

  virtual bool exists(const BoundSubquery& query, std::span<const graph::Value> row) = 0;
  virtual std::int64_t count(const BoundSubquery& query, std::span<const graph::Value> row) = 0;
  /// The list of the values of the one column.
  virtual graph::Value collect(const BoundSubquery& query, std::span<const graph::Value> row) = 0;
};

}  // namespace clew::query
