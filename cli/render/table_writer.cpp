#include "cli/render/table_writer.h"

#include <algorithm>

#include "cli/render/evidence_text.h"
#include "cli/render/line_writer.h"
#include "cli/render/text_table.h"
#include "cli/render/value_text.h"

namespace clew::cli {
namespace {

constexpr std::size_t kEvidencePieces = 3;  ///< Below a row in a terminal.

std::string number_of(std::size_t count, std::string_view thing) {
  return std::to_string(count) + ' ' + std::string(thing) + (count == 1 ? "" : "s");
}

}  // namespace

void TableWriter::begin(std::span<const std::string> columns) {
  names_.assign(columns.begin(), columns.end());
  rows_.clear();
  row_count_ = cut_cells_ = pieces_left_out_ = 0;
}

void TableWriter::row(std::span<const graph::Value> values) {
  ++row_count_;
  if (!reader_.max_rows || rows_.size() < *reader_.max_rows) rows_.emplace_back(values.begin(), values.end());
}

// At least one value is evidence, and none is anything else.
bool TableWriter::holds_evidence(std::size_t column) const {
  bool found = false;
  for (const Row& row : rows_) {
    if (row[column].is_null() || (row[column].is_list() && row[column].as_list().empty())) continue;
    if (evidence_in(row[column]).empty()) return false;
    found = true;
  }
  return found;
}

bool TableWriter::holds_numbers(std::size_t column) const {
  return !rows_.empty() &&
         std::all_of(rows_.begin(), rows_.end(), [&](const Row& row) { return row[column].is_null() || row[column].is_number(); });
}

void TableWriter::end() {
  if (!first_) out_ << '\n';
  first_ = false;
  std::vector<std::size_t> cells, evidence;
  for (std::size_t column = 0; column < names_.size(); ++column) (holds_evidence(column) ? evidence : cells).push_back(column);
  write_table(cells, evidence);
  out_.flush();
}

void TableWriter::write_table(const std::vector<std::size_t>& cells, const std::vector<std::size_t>& evidence) {
  TextTable table;
  for (std::size_t column : cells) table.add_column(names_[column], holds_numbers(column) ? Alignment::Right : Alignment::Left);
  for (const Row& row : rows_) {
    std::vector<std::string> texts;
    for (std::size_t column : cells) texts.push_back(short_text(row[column], entities_));
    table.add_row(texts);
  }
  if (reader_.width && !table.fit(*reader_.width)) return write_vertically();
  out_ << table.heading(reader_.colours);
  for (std::size_t r = 0; r < rows_.size(); ++r) {
    out_ << table.row(r);
    cut_cells_ += table.cut_cells(r);
    for (std::size_t column : evidence) write_evidence_of(rows_[r][column]);
  }
}

void TableWriter::write_evidence_of(const graph::Value& value) {
  std::vector<Evidence> pieces = evidence_in(value);
  std::size_t shown = reader_.width ? std::min(pieces.size(), kEvidencePieces) : pieces.size();
  for (std::size_t i = 0; i < shown; ++i) write_evidence(out_, pieces[i], reader_);
  pieces_left_out_ += pieces.size() - shown;
}

void TableWriter::write_vertically() {
  LineWriter vertical(out_, entities_, reader_);
  vertical.begin(names_);
  for (const Row& row : rows_) vertical.row(row);
  vertical.end();
}

std::string TableWriter::left_out() const {
  std::string words;
  auto add = [&words](const std::string& more) { words += (words.empty() ? "" : ", ") + more; };
  if (row_count_ > rows_.size()) add(std::to_string(rows_.size()) + " shown");
  if (cut_cells_ > 0) add(number_of(cut_cells_, "cell") + " cut short");
  if (pieces_left_out_ > 0) add(number_of(pieces_left_out_, "piece") + " of evidence not shown");
  return words;
}

}  // namespace clew::cli
