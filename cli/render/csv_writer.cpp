#include "cli/render/csv_writer.h"

#include "cli/render/value_text.h"

namespace clew::cli {
namespace {

std::string tsv_cell(std::string_view text) {
  std::string cell;
  for (char c : text) {
    switch (c) {
      case '\t':
        cell += "\\t";
        break;
      case '\n':
        cell += "\\n";
        break;
      case '\r':
        cell += "\\r";
        break;
      case '\\':
        cell += "\\\\";
        break;
      default:
        cell += c;
    }
  }
  return cell;
}

template <class Range, class ToCell>
void write_cells(std::ostream& out, const Range& range, char separator, ToCell to_cell) {
  bool first = true;
  for (const auto& element : range) {
    if (!first) out << separator;
    first = false;
    out << to_cell(element);
  }
  out << '\n';
}

}  // namespace

std::string csv_cell(std::string_view text) {
  if (!text.empty() && text.find_first_of(",\"\n\r") == std::string_view::npos && text.front() != ' ' && text.back() != ' ')
    return std::string(text);
  std::string cell = "\"";
  for (char c : text) {
    if (c == '"') cell += '"';
    cell += c;
  }
  return cell += '"';
}

void CsvWriter::begin(std::span<const std::string> columns) {
  if (!first_) out_ << '\n';
  first_ = false;
  write_cells(out_, columns, ',', [](const std::string& name) { return csv_cell(name); });
}

void CsvWriter::row(std::span<const graph::Value> values) {
  write_cells(out_, values, ',', [this](const graph::Value& value) {
    return value.is_null() ? std::string() : csv_cell(full_text(value, entities_));
  });
}

void TsvWriter::begin(std::span<const std::string> columns) {
  if (!first_) out_ << '\n';
  first_ = false;
  write_cells(out_, columns, '\t', [](const std::string& name) { return tsv_cell(name); });
}

void TsvWriter::row(std::span<const graph::Value> values) {
  write_cells(out_, values, '\t',
              [this](const graph::Value& value) { return value.is_null() ? "\\N" : tsv_cell(full_text(value, entities_)); });
}

}  // namespace clew::cli
