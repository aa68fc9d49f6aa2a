// What is wrong with a file that is to be imported, and where: "people.csv:12: ...".
#pragma once

#include <cstdint>
#include <string>

#include "graph/error.h"

namespace clew::graph {

class ImportError : public FileError {
 public:
  // `line` counts from 1. `message` says what is wrong and what to do next.
  ImportError(const std::string& file, std::uint64_t line, const std::string& message);
};

}  // namespace clew::graph
