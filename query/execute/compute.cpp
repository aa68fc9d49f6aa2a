#include "query/execute/compute.h"

#include "query/evaluate/evaluator.h"

namespace clew::query {

bool Compute::produce(Batch& rows) {
  if (!input_->next(rows)) return false;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::span<graph::Value> row = rows[i];
    for (const BoundAssignment* item : compute_.items)
      row[std::size_t(item->slot)] = run().evaluator.evaluate(item->expression, row);
  }
  return true;
}

}  // namespace clew::query
