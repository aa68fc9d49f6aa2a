#include "cli/repl/last_answer.h"

namespace clew::cli {

void LastAnswer::begin(std::span<const std::string> columns) {
  columns_.assign(columns.begin(), columns.end());
  rows_.clear();
  row_count_ = 0;
  if (writer_) writer_->begin(columns);
}

void LastAnswer::row(std::span<const graph::Value> values) {
  if (++row_count_ <= kMaxRows) {
    auto& kept = rows_.emplace_back();
    kept.reserve(values.size());
    for (const graph::Value& value : values) kept.push_back(value.own());
  }
  if (writer_) writer_->row(values);
}

void LastAnswer::end() {
  if (writer_) writer_->end();
}

void LastAnswer::write(ResultWriter& writer) const {
  writer.begin(columns_);
  for (const auto& row : rows_) writer.row(row);
  writer.end();
}

}  // namespace clew::cli
