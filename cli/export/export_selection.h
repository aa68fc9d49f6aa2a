#pragma once
// A selection into a file, in any of the forms that there are.
#include <functional>
#include <ostream>
#include <span>
#include <string>

#include "cli/export/drawing.h"

namespace clew::cli {

struct ExportOptions {
  std::string format;       ///< One of export_formats(); empty: what the name of the output ends in.
  std::string output;       ///< A file; empty or "-": standard output.
  std::string title;        ///< Of a picture.
  std::size_t limit = 100;  ///< Nodes that a picture shows at most.
};

/// "dot", "svg", "png", "json", "csv", "graphml".
std::span<const std::string> export_formats();

/// The one asked for. Throws std::runtime_error where there is none of that name, or none is named.
std::string format_of(const ExportOptions& options);

/// What is left out is said on standard error. Throws std::runtime_error; before the file is opened where a picture can't be made.
void export_selection(const ExportOptions& options, Selection selection, const graph::Entities& entities,
                      const EvidenceOf& evidence);

/// Calls write() with standard output, or with the file. Throws std::runtime_error where that can't be written.
void write_output(const std::string& output, const std::function<void(std::ostream&)>& write);

}  // namespace clew::cli
