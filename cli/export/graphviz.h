#pragma once
// Layouts and pictures by Graphviz's own programs, as child processes that can't outlive their time.
#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

#include "cli/export/drawing.h"

namespace clew::cli {

/// Graphviz is missing, fails, or takes too long; the message says what to do.
class GraphvizError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

enum class Picture { Svg, Png };

/// The drawing with its legend. Layered (dot) while that is quick and readable, else by forces (sfdp).
std::string draw(const Drawing& drawing, Picture picture);

}  // namespace clew::cli
