#include "query/evaluate/budget.h"

#include <algorithm>

#include "query/error/error.h"
#include "query/evaluate/stopped.h"

namespace clew::query {
namespace {

[[noreturn]] void fail(ErrorDetail detail, std::string message, std::string hint) {
  throw InputError({.type = ErrorType::LimitExceeded,
                    .phase = ErrorPhase::Runtime,
                    .detail = detail,
                    .message = std::move(message),
                    .hint = std::move(hint),
                    .span = std::nullopt});
}

}  // namespace

Budget::Budget(const Limits& limits, std::stop_token stop) : limits_(limits), stop_(std::move(stop)) {
  if (limits_.time) deadline_ = std::chrono::steady_clock::now() + *limits_.time;
}

void Budget::check() const {
  if (stop_.stop_requested()) throw Stopped();
  if (limits_.time && std::chrono::steady_clock::now() >= deadline_)
    fail(ErrorDetail::TimeLimit, "the query took longer than the limit of " + std::to_string(limits_.time->count()) + " ms",
         "allow it more time, or ask for less: PROFILE shows where the time goes");
}

void Budget::keep(std::uint64_t bytes) {
  kept_ += bytes;
  most_kept_ = std::max(most_kept_, kept_);
  if (limits_.memory_bytes && kept_ > *limits_.memory_bytes)
    fail(ErrorDetail::MemoryLimit,
         "the query needs more memory than the limit of " + std::to_string(*limits_.memory_bytes) + " bytes",
         "allow it more memory, or sort, group and collect less");
}

void Budget::count_row() {
  ++rows_;
  if (limits_.rows && rows_ > *limits_.rows)
    fail(ErrorDetail::RowLimit, "the result has more rows than the limit of " + std::to_string(*limits_.rows),
         "add LIMIT, or allow it more rows");
}

}  // namespace clew::query
