#include "cli/export/export_selection.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <stdexcept>

#include "cli/export/graphviz.h"
#include "cli/export/write_csv.h"
#include "cli/export/write_dot.h"
#include "cli/export/write_graphml.h"
#include "cli/export/write_json.h"
#include "cli/terminal/terminal.h"

namespace clew::cli {
namespace {

bool is_picture(const std::string& format) {
  return format == "dot" || format == "svg" || format == "png";
}

// More than the limit would be unreadable; what is left out stands in the drawing, too.
std::string picture(const ExportOptions& options, const std::string& format, Selection selection, const graph::Entities& entities,
                    const EvidenceOf& evidence) {
  const Cut cut = keep_best_connected(selection, options.limit, entities);
  Drawing drawing = make_drawing(selection, cut, entities, evidence);
  drawing.title = options.title;
  if (cut.nodes > 0) fmt::print(stderr, "{} (--limit {})\n", drawing.note, options.limit);
  if (format == "dot") return write_dot(drawing, Legend::With, Arrangement::Rightwards);
  return draw(drawing, format == "svg" ? Picture::Svg : Picture::Png);
}

void write_data(std::ostream& out, const std::string& format, const Selection& selection, const graph::Entities& entities,
                const EvidenceOf& evidence) {
  if (format == "json") return write_json(out, selection, entities, evidence);
  if (format == "csv") return write_csv(out, selection, entities, evidence);
  if (const std::size_t removed = write_graphml(out, selection, entities, evidence))
    fmt::print(stderr, "{} characters were left out: XML can't hold them\n", removed);
}

bool is_standard_output(const std::string& output) {
  return output.empty() || output == "-";
}

}  // namespace

std::span<const std::string> export_formats() {
  static const std::string kFormats[] = {"dot", "svg", "png", "json", "csv", "graphml"};
  return kFormats;
}

std::string format_of(const ExportOptions& options) {
  const auto formats = export_formats();
  std::string format = options.format;
  if (format.empty() && !is_standard_output(options.output)) {
    format = std::filesystem::path(options.output).extension().string();
    if (!format.empty()) format.erase(0, 1);
  }
  if (std::find(formats.begin(), formats.end(), format) != formats.end()) return format;
  throw std::runtime_error(
      fmt::format("which format? Say --format {}, or give -o FILE a name that ends in one of them.", fmt::join(formats, "|")));
}

void export_selection(const ExportOptions& options, Selection selection, const graph::Entities& entities,
                      const EvidenceOf& evidence) {
  const std::string format = format_of(options);
  if (format == "png" && is_standard_output(options.output) && is_terminal(Stream::Output))
    throw std::runtime_error("a picture in PNG is nothing for a terminal; write it to a file with -o FILE");
  if (!is_picture(format))
    return write_output(options.output, [&](std::ostream& out) { write_data(out, format, selection, entities, evidence); });
  const std::string text = picture(options, format, std::move(selection), entities, evidence);
  write_output(options.output, [&](std::ostream& out) { out << text; });
}

void write_output(const std::string& output, const std::function<void(std::ostream&)>& write) {
  if (is_standard_output(output)) {
    write(std::cout);
    std::cout.flush();
    return;
  }
  std::ofstream file(output, std::ios::binary);
  if (file) write(file);
  if (!file.flush()) throw std::runtime_error(fmt::format("'{}' can't be written: {}", output, std::strerror(errno)));
  if (is_terminal(Stream::Error)) fmt::print(stderr, "wrote {}\n", output);
}

}  // namespace clew::cli
