#pragma once
// What all updating operators share: they take in every row of their input before they write, then give out every row.
#include <deque>

#include "query/execute/operator.h"

namespace clew::query {

class BufferedUpdate : public Operator {
 public:
  BufferedUpdate(RunContext& run, std::unique_ptr<Operator> input);

 protected:
  /// Writes what the clause says for one row, and fills the slots that it introduces. May append rows to `extra`, which come
  /// right after this one.
  virtual void write(std::span<graph::Value> row, std::vector<std::vector<graph::Value>>& extra) = 0;
  /// Whether the row itself is given out; asked after write().
  virtual bool keeps_row() const { return true; }

  void start() final;
  bool produce(Batch& rows) final;

 private:
  struct StoredRow {
    std::vector<graph::Value> values;
    std::uint64_t weight;
  };
  void take_in();

  std::unique_ptr<Operator> input_;
  std::deque<StoredRow> rows_;
  Kept kept_;
  bool written_ = false;
};

}  // namespace clew::query
