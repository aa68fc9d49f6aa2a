#pragma once
// The operators that write, one a clause. Each takes in all its input before it writes (see operator.h), through
// RunContext::transaction, and gives out every row of it, with the slots that the clause introduces.
#include <memory>

#include "query/bind/bound_query.h"
#include "query/execute/operator.h"

namespace clew::query {

using Input = std::unique_ptr<Operator>;

std::unique_ptr<Operator> make_create(RunContext& run, const BoundCreate& create, Input input);
std::unique_ptr<Operator> make_set(RunContext& run, const BoundSet& set, Input input);
std::unique_ptr<Operator> make_delete(RunContext& run, const BoundDelete& deletion, Input input);

/// What MERGE matches for one row: the row is put into `feed`, then the plan is opened, and its rows are all that match.
struct MergeMatch {
  std::unique_ptr<Feed> feed;
  std::unique_ptr<Operator> plan;
};
std::unique_ptr<Operator> make_merge(RunContext& run, const BoundMerge& merge, MergeMatch match, Input input);

}  // namespace clew::query
