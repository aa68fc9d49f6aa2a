#pragma once
// Cells of text in aligned columns.
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cli/terminal/style.h"

namespace clew::cli {

enum class Alignment { Left, Right };

class TextTable {
 public:
  static constexpr std::size_t kGap = 2;        ///< Columns between two columns.
  static constexpr std::size_t kReadable = 12;  ///< Columns below which wrapped words become shreds.
  static constexpr std::size_t kCellLines = 3;  ///< That a cell of a fitted table takes at most.

  void add_column(const std::string& name, Alignment alignment);
  /// As many cells as there are columns; they are made visible (text_width.h).
  void add_row(const std::vector<std::string>& cells);
  std::size_t row_count() const { return rows_.size(); }

  /// Narrows the widest columns until the table fits; false where some would then be no longer readable. Cells of a fitted table
  /// are wrapped, and cut after kCellLines.
  bool fit(std::size_t width);

  /// Names and a rule below them; and a row: lines, each with a line feed.
  std::string heading(Colours colours) const;
  std::string row(std::size_t number) const;

  /// How many cells of a row are cut.
  std::size_t cut_cells(std::size_t row) const;

 private:
  struct Column {
    std::string name;
    Alignment alignment;
    std::size_t width;
  };
  std::vector<std::string> lines_of(const std::string& cell, std::size_t width) const;

  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
  bool fitted_ = false;
};

}  // namespace clew::cli
