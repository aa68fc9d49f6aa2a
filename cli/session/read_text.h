#pragma once
// Texts of statements, from files and pipes.
#include <istream>
#include <string>

namespace clew::cli {

struct Text {
  std::string name;  ///< Of the file, for messages; empty for what stands on the command line.
  std::string text;
};

/// Both throw std::runtime_error where it can't be read, or is longer than places in it can be written down (query/error/span.h).
Text read_text(std::istream& stream, std::string name);
Text read_text_file(const std::string& path);

}  // namespace clew::cli
