#include "cli/render/line_writer.h"

#include <algorithm>

#include "cli/render/value_text.h"
#include "cli/terminal/text_width.h"

namespace clew::cli {
namespace {

constexpr std::size_t kMinTextColumns = 20;  ///< Narrower than this, wrapped text is harder to read than long lines.

// The lines of a cell: those of the text itself, wrapped where there is a width.
std::vector<std::string> lines_of(std::string_view text, std::optional<std::size_t> width) {
  std::vector<std::string> lines;
  while (true) {
    std::size_t end = text.find('\n');
    std::string line = visible(text.substr(0, end));
    if (width)
      for (std::string_view part : wrap(line, *width)) lines.emplace_back(part);
    else
      lines.push_back(std::move(line));
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

}  // namespace

void LineWriter::begin(std::span<const std::string> names) {
  if (!first_) out_ << '\n';
  first_ = true;
  labels_.clear();
  label_columns_ = 0;
  for (const std::string& name : names) labels_.push_back(visible(name) + ':');
  for (const std::string& label : labels_) label_columns_ = std::max(label_columns_, columns(label));
  for (std::string& label : labels_) label.append(label_columns_ - columns(label), ' ');
}

void LineWriter::row(std::span<const graph::Value> values) {
  if (!first_) out_ << '\n';
  first_ = false;
  std::optional<std::size_t> width;
  if (reader_.width && *reader_.width > label_columns_ + 1 + kMinTextColumns) width = *reader_.width - label_columns_ - 1;
  for (std::size_t i = 0; i < values.size(); ++i) {
    std::string label = paint(labels_[i], Tone::Quiet, reader_.colours);
    for (const std::string& line : lines_of(full_text(values[i], entities_), width)) {
      out_ << label << ' ' << line << '\n';
      label.assign(label_columns_, ' ');
    }
  }
}

}  // namespace clew::cli
