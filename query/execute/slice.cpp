#include "query/execute/slice.h"

#include <algorithm>

#include "query/error/error.h"
#include "query/evaluate/evaluator.h"

namespace clew::query {
namespace {

[[noreturn]] void fail(ErrorDetail detail, Span span, std::string message) {
  throw InputError({.type = ErrorType::SyntaxError,
                    .phase = ErrorPhase::Runtime,
                    .detail = detail,
                    .message = std::move(message),
                    .hint = "give a number of rows: 0 or more",
                    .span = span});
}

}  // namespace

std::uint64_t row_count(RunContext& run, const BoundExpression* expression, std::uint64_t otherwise) {
  if (expression == nullptr) return otherwise;
  std::vector<graph::Value> row(run.width);
  graph::Value value = run.evaluator.evaluate(*expression, row);
  if (!value.is_integer()) fail(ErrorDetail::InvalidArgumentType, expression->span, "this is no whole number");
  if (value.as_integer() < 0) fail(ErrorDetail::NegativeIntegerArgument, expression->span, "a number of rows can't be negative");
  return std::uint64_t(value.as_integer());
}

void Slice::start() {
  input_->open();
  begun_ = false;
}

bool Slice::produce(Batch& rows) {
  if (!begun_) {
    begun_ = true;
    skip_ = row_count(run(), slice_.skip, 0);
    limit_ = row_count(run(), slice_.limit, kNoLimit);
    // What is written must be written though no row of it is wanted.
    if (limit_ == 0 && run().transaction != nullptr) input_->next(rows);
  }
  if (limit_ == 0) {
    rows.clear();
    return false;
  }
  if (!input_->next(rows)) return false;
  std::size_t last = 0;
  for (std::size_t i = 0; i < rows.size() && limit_ > 0; ++i, ++last) {
    std::uint64_t& weight = rows.weight(i);
    std::uint64_t skipped = std::min(weight, skip_);
    skip_ -= skipped;
    weight = std::min(weight - skipped, limit_);
    if (limit_ != kNoLimit) limit_ -= weight;
  }
  rows.truncate(last);
  rows.drop_weightless();
  return limit_ > 0;
}

}  // namespace clew::query
