#pragma once
// Answers for spreadsheets: comma-separated values as in RFC 4180 (with line feeds), and tab-separated ones.
#include "cli/render/result_writer.h"

namespace clew::cli {

/// Null is an empty cell, an empty string is "". An empty line stands between two results.
class CsvWriter : public ResultWriter {
 public:
  CsvWriter(std::ostream& out, const graph::Entities& entities) : out_(out), entities_(entities) {}

  void begin(std::span<const std::string> columns) override;
  void row(std::span<const graph::Value> values) override;
  void end() override { out_.flush(); }

 private:
  std::ostream& out_;
  const graph::Entities& entities_;
  bool first_ = true;
};

/// Tabs, line breaks and backslashes within a cell are written \t, \n, \r and \\; null is \N, as databases read it.
class TsvWriter : public ResultWriter {
 public:
  TsvWriter(std::ostream& out, const graph::Entities& entities) : out_(out), entities_(entities) {}

  void begin(std::span<const std::string> columns) override;
  void row(std::span<const graph::Value> values) override;
  void end() override { out_.flush(); }

 private:
  std::ostream& out_;
  const graph::Entities& entities_;
  bool first_ = true;
};

/// A cell of comma-separated values: in quotes where it must be.
std::string csv_cell(std::string_view text);

}  // namespace clew::cli
