#pragma once
// A step of a running query: asked for rows, it asks the operators below it. Operators form a tree whose leaves are Arguments.
// Rows come in an order that plans rely on: an operator that looks at rows one by one gives out what follows from the first
// before what follows from the second.
// What operators read from the graph in advance (adjacencies, columns, ids of names) they read when they have the first row of
// their input, anew after each start() where RunContext::changes(): an updating operator below may have written until then.
// Updating operators take in all rows of their input before the first write, and give out the first row after the last write.
#include <chrono>
#include <cstdint>
#include <memory>

#include "query/execute/batch.h"
#include "query/execute/run_context.h"

namespace clew::query {

struct OperatorStatistics {
  std::uint64_t rows = 0;            ///< That it gave out, by weight.
  std::chrono::nanoseconds time{0};  ///< With the operators below it; measured where RunContext::timed.
};

class Operator {
 public:
  explicit Operator(RunContext& run) : run_(run) {}
  Operator(const Operator&) = delete;
  Operator& operator=(const Operator&) = delete;
  virtual ~Operator() = default;

  /// Starts, or starts again from the first row, whatever was read so far.
  void open() {
    ended_ = false;
    start();
  }

  /// Replaces the content of the batch by the next rows, at least one; false, and an empty batch, where there are no more.
  bool next(Batch& rows);

  const OperatorStatistics& statistics() const { return statistics_; }

 protected:
  /// Opens the operators below and forgets what was read.
  virtual void start() = 0;
  /// Appends rows to an empty batch, up to its capacity. False: there are none after these. True with an empty batch is
  /// allowed: then it is called again, after a check of time and stop signal.
  virtual bool produce(Batch& rows) = 0;

  RunContext& run() const { return run_; }

 private:
  RunContext& run_;
  bool ended_ = false;
  OperatorStatistics statistics_;
};

/// The rows that a plan, or the part of one that is run for each row of another, begins with.
struct Feed {
  explicit Feed(std::size_t width, std::size_t most = Batch::kRows) : rows(width, most) {}
  Batch rows;
};

/// A leaf: gives out the rows of its feed, which is filled before open() and outlives it.
class Argument final : public Operator {
 public:
  Argument(RunContext& run, const Feed& feed) : Operator(run), feed_(feed) {}

 protected:
  void start() override { next_ = 0; }
  bool produce(Batch& rows) override;

 private:
  const Feed& feed_;
  std::size_t next_ = 0;
};

/// An operator above another one, whose rows it may take one by one.
class SingleInputOperator : public Operator {
 public:
  SingleInputOperator(RunContext& run, std::unique_ptr<Operator> input)
      : Operator(run), input_(std::move(input)), batch_(run.width, run.batch_rows) {}

 protected:
  void start() override {
    input_->open();
    batch_.clear();
    row_ = 0;
    fresh_ = true;
  }

  Operator& input() { return *input_; }

  /// Makes the next row of the input current; false where there are no more.
  bool advance() {
    if (!fresh_) ++row_;
    fresh_ = false;
    if (row_ < batch_.size()) return true;
    row_ = 0;
    return input_->next(batch_);
  }
  Row current() const { return std::as_const(batch_)[row_]; }
  std::span<graph::Value> current() { return batch_[row_]; }
  std::uint64_t weight() const { return batch_.weight(row_); }

 private:
  std::unique_ptr<Operator> input_;
  Batch batch_;
  std::size_t row_ = 0;
  bool fresh_ = true;
};

}  // namespace clew::query
