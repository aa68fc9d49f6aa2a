#include "query/execute/union.h"

namespace clew::query {

bool Union::produce(Batch& rows) {
  while (current_ < inputs_.size() && !inputs_[current_]->next(rows)) ++current_;
  if (current_ == inputs_.size()) return false;
  const std::vector<SlotId>& from = columns_[current_];
  const std::vector<SlotId>& to = columns_.front();
  moved_.resize(from.size());
  for (std::size_t i = 0; current_ > 0 && i < rows.size(); ++i) {
    std::span<graph::Value> row = rows[i];
    for (std::size_t c = 0; c < from.size(); ++c) moved_[c] = row[std::size_t(from[c])];
    for (std::size_t c = 0; c < to.size(); ++c) row[std::size_t(to[c])] = std::move(moved_[c]);
  }
  return true;
}

}  // namespace clew::query
