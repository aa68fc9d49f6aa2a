#include "cli/render/text_table.h"

#include <algorithm>

#include "cli/terminal/text_width.h"

namespace clew::cli {
namespace {

// Puts cells side by side. Space is written only before the next text, so that no line ends in it.
class LineBuilder {
 public:
  void add(const std::string& text, std::size_t text_columns, std::size_t width, Alignment alignment) {
    std::size_t padding = width - std::min(width, text_columns);
    if (alignment == Alignment::Right) pending_ += padding;
    if (text_columns > 0) {
      line_.append(pending_, ' ');
      line_ += text;
      pending_ = 0;
    }
    pending_ += TextTable::kGap;
    if (alignment == Alignment::Left) pending_ += padding;
  }
  std::string finish() { return std::move(line_) + '\n'; }

 private:
  std::string line_;
  std::size_t pending_ = 0;
};

std::string rule(std::size_t width) {
  std::string line;
  for (std::size_t i = 0; i < width; ++i) line += "─";
  return line;
}

// The largest width such that columns cut down to it fit into `room` together.
std::size_t largest_cap(std::vector<std::size_t> widths, std::size_t room) {
  std::sort(widths.begin(), widths.end());
  for (std::size_t i = 0; i < widths.size(); ++i) {
    std::size_t share = room / (widths.size() - i);
    if (widths[i] > share) return share;
    room -= widths[i];
  }
  return widths.empty() ? room : widths.back();
}

}  // namespace

void TextTable::add_column(const std::string& name, Alignment alignment) {
  std::string shown = visible(name);
  std::size_t width = clew::cli::columns(shown);
  columns_.push_back({std::move(shown), alignment, width});
}

void TextTable::add_row(const std::vector<std::string>& cells) {
  auto& row = rows_.emplace_back();
  for (std::size_t i = 0; i < cells.size(); ++i) {
    row.push_back(visible(cells[i]));
    columns_[i].width = std::max(columns_[i].width, clew::cli::columns(row.back()));
  }
}

bool TextTable::fit(std::size_t width) {
  std::size_t gaps = columns_.empty() ? 0 : kGap * (columns_.size() - 1);
  if (gaps > width) return false;
  std::vector<std::size_t> widths;
  for (const Column& column : columns_) widths.push_back(column.width);
  std::size_t cap = largest_cap(widths, width - gaps);
  bool narrowed = std::any_of(widths.begin(), widths.end(), [cap](std::size_t w) { return w > cap; });
  if (narrowed && cap < kReadable) return false;
  for (Column& column : columns_) column.width = std::min(column.width, cap);
  fitted_ = true;
  return true;
}

std::string TextTable::heading(Colours colours) const {
  LineBuilder names, rules;
  for (const Column& column : columns_) {
    std::string name = shorten(column.name, column.width);
    names.add(paint(name, Tone::Heading, colours), clew::cli::columns(name), column.width, column.alignment);
    rules.add(paint(rule(column.width), Tone::Quiet, colours), column.width, column.width, column.alignment);
  }
  return names.finish() + rules.finish();
}

std::vector<std::string> TextTable::lines_of(const std::string& cell, std::size_t width) const {
  if (!fitted_) return {cell};
  std::vector<std::string> lines;
  for (std::string_view line : wrap(cell, std::max<std::size_t>(width, 2))) lines.emplace_back(line);
  if (lines.size() <= kCellLines) return lines;
  lines.resize(kCellLines);
  lines.back() = shorten(lines.back(), width - 1);
  if (!lines.back().ends_with("…")) lines.back() += "…";
  return lines;
}

std::string TextTable::row(std::size_t number) const {
  std::vector<std::vector<std::string>> lines;
  std::size_t height = 1;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    lines.push_back(lines_of(rows_[number][i], columns_[i].width));
    height = std::max(height, lines.back().size());
  }
  std::string text;
  for (std::size_t l = 0; l < height; ++l) {
    LineBuilder line;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const std::string part = l < lines[i].size() ? lines[i][l] : "";
      line.add(part, clew::cli::columns(part), columns_[i].width, columns_[i].alignment);
    }
    text += line.finish();
  }
  return text;
}

std::size_t TextTable::cut_cells(std::size_t row) const {
  if (!fitted_) return 0;
  std::size_t cut = 0;
  for (std::size_t i = 0; i < columns_.size(); ++i)
    if (wrap(rows_[row][i], std::max<std::size_t>(columns_[i].width, 2)).size() > kCellLines) ++cut;
  return cut;
}

}  // namespace clew::cli
