#pragma once
// The answer that was shown last, kept to be shown whole, or saved.
#include <string>
#include <vector>

#include "cli/render/result_writer.h"

namespace clew::cli {

/// Keeps the rows that pass through it on their way to a writer.
class LastAnswer : public ResultWriter {
 public:
  static constexpr std::size_t kMaxRows = 100'000;  ///< More are counted, not kept.

  /// Where rows go to beside being kept; null: nowhere.
  void send_to(ResultWriter* writer) { writer_ = writer; }

  void begin(std::span<const std::string> columns) override;
  void row(std::span<const graph::Value> values) override;
  void end() override;

  bool empty() const { return columns_.empty(); }
  const std::vector<std::string>& columns() const { return columns_; }
  const std::vector<std::vector<graph::Value>>& rows() const { return rows_; }
  std::size_t row_count() const { return row_count_; }

  /// All rows that were kept.
  void write(ResultWriter& writer) const;

 private:
  ResultWriter* writer_ = nullptr;
  std::vector<std::string> columns_;
  std::vector<std::vector<graph::Value>> rows_;
  std::size_t row_count_ = 0;
};

}  // namespace clew::cli
