#include "query/execute/count/count_matches.h"

namespace clew::query {

bool CountMatches::produce(Batch& rows) {
  if (!input_->next(rows)) return false;
  if (!program_) program_.emplace(run(), group_);
  for (std::size_t i = 0; i < rows.size(); ++i) rows.weight(i) *= program_->count(rows[i]);
  rows.drop_weightless();
  return true;
}

}  // namespace clew::query
