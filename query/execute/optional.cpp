#include "query/execute/optional.h"

namespace clew::query {

Optional::Optional(RunContext& run, const LogicalOptional& optional, std::unique_ptr<Feed> feed, std::unique_ptr<Operator> inner,
                   std::unique_ptr<Operator> input)
    : Operator(run),
      optional_(optional),
      feed_(std::move(feed)),
      inner_(std::move(inner)),
      input_(std::move(input)),
      matches_(run.width, run.batch_rows) {}

void Optional::start() {
  input_->open();
  feed_->rows.clear();
  matches_.clear();
  next_match_ = next_ = 0;
  inner_ended_ = true;
}

bool Optional::begin_batch() {
  if (!input_->next(feed_->rows)) return false;
  for (std::size_t i = 0; i < feed_->rows.size(); ++i) {
    feed_->rows[i][std::size_t(optional_.number)] = std::int64_t(i);
    for (SlotId slot : optional_.introduced) feed_->rows[i][std::size_t(slot)] = {};
  }
  inner_->open();
  inner_ended_ = false;
  next_ = 0;
  return true;
}

// Makes a row of the inner plan current.
bool Optional::next_inner() {
  if (next_match_ < matches_.size()) return true;
  next_match_ = 0;
  if (!inner_ended_) inner_ended_ = !inner_->next(matches_);
  if (inner_ended_) matches_.clear();
  return !inner_ended_;
}

void Optional::emit_unmatched(std::size_t end, Batch& rows) {
  for (; next_ < end && !rows.full(); ++next_) rows.append(feed_->rows[next_], feed_->rows.weight(next_));
}

bool Optional::produce(Batch& rows) {
  while (!rows.full()) {
    if (next_inner()) {
      std::span<graph::Value> match = matches_[next_match_];
      auto number = std::size_t(match[std::size_t(optional_.number)].as_integer());
      emit_unmatched(number, rows);
      if (rows.full()) return true;
      rows.append_moved(match, matches_.weight(next_match_));
      ++next_match_;
      next_ = number + 1;
    } else if (next_ < feed_->rows.size()) {
      emit_unmatched(feed_->rows.size(), rows);
    } else if (!begin_batch()) {
      return false;
    }
  }
  return true;
}

}  // namespace clew::query
