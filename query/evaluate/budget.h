#pragma once
// What a run may still use: time, rows, memory, and whether its user has stopped it. Who loops asks now and then.
#include <chrono>
#include <cstdint>
#include <stop_token>

#include "query/evaluate/settings.h"

namespace clew::query {

class Budget {
 public:
  explicit Budget(const Limits& limits, std::stop_token stop = {});

  /// Throws Stopped, or InputError (LimitExceeded, TimeLimit). Cheap enough for every batch, not for every row.
  void check() const;
  /// The same, for every row or step of a loop: looks at the clock once in `kSteps` calls.
  void step() {
    if (++steps_ % kSteps == 0) [[unlikely]]
      check();
  }

  /// Memory that an operator keeps across batches; throws InputError (LimitExceeded, MemoryLimit).
  void keep(std::uint64_t bytes);
  void release(std::uint64_t bytes) { kept_ -= bytes; }
  std::uint64_t kept() const { return kept_; }
  std::uint64_t most_kept() const { return most_kept_; }

  /// Of memory that a single value may need.
  std::uint64_t max_value_bytes() const { return limits_.memory_bytes.value_or(kMaxValueBytes); }

  /// A row of the result; throws InputError (LimitExceeded, RowLimit) for the first that is too many.
  void count_row();

 private:
  static constexpr std::uint32_t kSteps = 4096;
  static constexpr std::uint64_t kMaxValueBytes = std::uint64_t{1} << 30;  // Where there is no limit: what no query means to make.

  Limits limits_;
  std::chrono::steady_clock::time_point deadline_;
  std::stop_token stop_;
  std::uint32_t steps_ = 0;
  std::uint64_t rows_ = 0;
  std::uint64_t kept_ = 0;
  std::uint64_t most_kept_ = 0;
};

/// Memory that is kept as long as this lives.
class Kept {
 public:
  explicit Kept(Budget& budget) : budget_(&budget) {}
  Kept(const Kept&) = delete;
  Kept& operator=(const Kept&) = delete;
  ~Kept() { clear(); }

  void add(std::uint64_t bytes) {
    budget_->keep(bytes);
    bytes_ += bytes;
  }
  void clear() {
    budget_->release(bytes_);
    bytes_ = 0;
  }

 private:
  Budget* budget_;
  std::uint64_t bytes_ = 0;
};

}  // namespace clew::query
