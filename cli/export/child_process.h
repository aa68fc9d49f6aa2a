#pragma once
// Another program, fed with text, its answer read, ended when its time is up.
#include <chrono>
#include <string>
#include <vector>

namespace clew::cli {

enum class ChildEnd { Fine, Failed, TimedOut, NotFound };

struct ChildResult {
  ChildEnd end = ChildEnd::Fine;
  std::string output;
  std::string errors;  ///< What it wrote to standard error, without the last line break.
};

/// `command` holds the program, which is looked for in PATH, and its arguments. A child whose time is up is killed.
/// Throws std::system_error where the system has no processes or pipes left.
ChildResult run_child(const std::vector<std::string>& command, std::string_view input, std::chrono::milliseconds time);

}  // namespace clew::cli
