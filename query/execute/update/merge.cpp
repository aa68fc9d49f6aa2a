// MERGE: what matches, or else what is created, row by row, so that a row finds what the one before it created.
#include "query/execute/update/buffered_update.h"
#include "query/execute/update/create_pattern.h"
#include "query/execute/update/property_writer.h"
#include "query/execute/update/update_operators.h"

namespace clew::query {
namespace {

using graph::Value;

class Merge final : public BufferedUpdate {
 public:
  Merge(RunContext& run, const BoundMerge& merge, MergeMatch match, Input input)
      : BufferedUpdate(run, std::move(input)), merge_(merge), match_(std::move(match)) {}

 protected:
  void write(std::span<Value> row, std::vector<std::vector<Value>>& extra) override {
    find(row, extra);
    created_ = extra.empty();
    if (created_) {
      create_pattern(run(), merge_.creation, row, NullProperty::Refuse);
      write_items(run(), merge_.on_create, row);
    } else {
      for (const auto& match : extra) write_items(run(), merge_.on_match, match);
    }
  }

  bool keeps_row() const override { return created_; }

 private:
  void find(std::span<const Value> row, std::vector<std::vector<Value>>& matches) {
    match_.feed->rows.clear();
    match_.feed->rows.append(row);
    match_.plan->open();
    Batch batch(run().width, run().batch_rows);
    while (match_.plan->next(batch)) {
      for (std::size_t i = 0; i < batch.size(); ++i) {
        const Row found = std::as_const(batch)[i];
        std::vector<Value> own;
        for (const Value& value : found) own.push_back(value.own());
        for (std::uint64_t n = 0; n < batch.weight(i); ++n) matches.push_back(own);
      }
    }
  }

  const BoundMerge& merge_;
  MergeMatch match_;
  bool created_ = false;
};

}  // namespace

std::unique_ptr<Operator> make_merge(RunContext& run, const BoundMerge& merge, MergeMatch match, Input input) {
  return std::make_unique<Merge>(run, merge, std::move(match), std::move(input));
}

}  // namespace clew::query
