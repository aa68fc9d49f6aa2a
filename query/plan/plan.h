#pragma once
// From a bound query to a plan: what is computed first, and how, by the estimated number of rows.
#include "query/plan/logical_plan.h"
#include "query/plan/statistics.h"

namespace clew::query {

/// Improvements, each of which can be left out; the answer is the same.
struct PlanOptions {
  bool seek = true;           ///< Find nodes by property where an index is.
  bool merge_matches = true;  ///< See MATCH after MATCH as one pattern.
  bool count = true;          ///< Count matches that only aggregates see, instead of listing them.
  bool join_order = true;     ///< Try all orders of filling a pattern's nodes, not only the cheapest next step.
  bool order_pattern = true;  ///< Begin patterns where there are few rows, not where they are written first.
};

/// The bound query must outlive the plan.
PlannedQuery plan(const BoundQuery& query, const Statistics& statistics, const PlanOptions& options = {});

/// What is asked of a subquery: its rows, or only how many there are (the sum of their weights).
enum class SubqueryUse : std::uint8_t { Rows, Number };

/// The body of a subquery expression. It begins with rows of the query around it; `width` is that of their rows.
PlannedQuery plan(const BoundSubquery& subquery, SubqueryUse use, std::size_t width, const Statistics& statistics,
                  const PlanOptions& options = {});

/// What MERGE matches.
PlannedQuery plan(const QueryGraph& graph, std::size_t width, const Statistics& statistics, const PlanOptions& options = {});

}  // namespace clew::query
