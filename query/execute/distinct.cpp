#include "query/execute/distinct.h"

namespace clew::query {

bool Distinct::produce(Batch& rows) {
  if (!input_->next(rows)) return false;
  rows.keep_if([&](Row row) {
    for (std::size_t i = 0; i < slots_.size(); ++i) tuple_[i] = at(row, slots_[i]);
    return seen_.insert(tuple_).added;
  });
  for (std::size_t i = 0; i < rows.size(); ++i) rows.weight(i) = 1;
  return true;
}

}  // namespace clew::query
