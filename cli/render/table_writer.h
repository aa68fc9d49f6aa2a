#pragma once
// A table for people. In a terminal it fits: long cells are wrapped over a few lines and then cut, evidence stands below its row,
// and what does not fit as a table is shown a column a line.
#include <vector>

#include "cli/render/result_writer.h"

namespace clew::cli {

class TableWriter : public ResultWriter {
 public:
  TableWriter(std::ostream& out, const graph::Entities& entities, const Reader& reader)
      : out_(out), entities_(entities), reader_(reader) {}

  void begin(std::span<const std::string> columns) override;
  void row(std::span<const graph::Value> values) override;
  void end() override;
  std::string left_out() const override;

 private:
  using Row = std::vector<graph::Value>;

  bool holds_evidence(std::size_t column) const;
  bool holds_numbers(std::size_t column) const;
  void write_table(const std::vector<std::size_t>& cells, const std::vector<std::size_t>& evidence);
  void write_evidence_of(const graph::Value& value);
  void write_vertically();

  std::ostream& out_;
  const graph::Entities& entities_;
  Reader reader_;
  bool first_ = true;

  std::vector<std::string> names_;
  std::vector<Row> rows_;  ///< Those that are shown.
  std::size_t row_count_ = 0;
  std::size_t cut_cells_ = 0;
  std::size_t pieces_left_out_ = 0;
};

}  // namespace clew::cli
