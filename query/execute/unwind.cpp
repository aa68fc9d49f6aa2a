#include "query/execute/unwind.h"

#include "query/evaluate/evaluator.h"

namespace clew::query {

void Unwind::start() {
  SingleInputOperator::start();
  list_ = {};
  next_ = 0;
}

bool Unwind::produce(Batch& rows) {
  while (!rows.full()) {
    std::span<const graph::Value> elements = list_.is_list() ? list_.as_list() : std::span<const graph::Value>();
    for (; next_ < elements.size() && !rows.full(); ++next_)
      rows.append(current(), weight())[std::size_t(unwind_.slot)] = elements[next_];
    if (next_ < elements.size()) return true;
    if (!advance()) return false;
    next_ = 0;
    list_ = run().evaluator.evaluate(unwind_.list, current());
    if (!list_.is_list() && !list_.is_null()) list_ = graph::Value::list({&list_, 1});
    run().budget.step();
  }
  return true;
}

}  // namespace clew::query
