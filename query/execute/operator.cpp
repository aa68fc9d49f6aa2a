#include "query/execute/operator.h"

namespace clew::query {

bool Operator::next(Batch& rows) {
  rows.clear();
  const auto begin = run_.timed ? std::chrono::steady_clock::now() : std::chrono::steady_clock::time_point();
  while (!ended_ && rows.empty()) {
    run_.budget.check();
    ended_ = !produce(rows);
  }
  if (run_.timed) statistics_.time += std::chrono::steady_clock::now() - begin;
  for (std::size_t i = 0; i < rows.size(); ++i) statistics_.rows += rows.weight(i);
  return !rows.empty();
}

bool Argument::produce(Batch& rows) {
  while (next_ < feed_.rows.size() && !rows.full()) {
    rows.append(feed_.rows[next_], feed_.rows.weight(next_));
    ++next_;
  }
  return next_ < feed_.rows.size();
}

}  // namespace clew::query
