#pragma once
// What a standard stream is connected to, and what the environment says about it.
#include <cstddef>
#include <optional>

#include "cli/terminal/style.h"

namespace clew::cli {

enum class Stream : int { Input = 0, Output = 1, Error = 2 };

struct Size {
  std::size_t columns = 80;
  std::size_t rows = 24;
};

bool is_terminal(Stream stream);

/// COLUMNS and LINES where they are set, else what the terminal says, else 80 by 24.
Size terminal_size();

/// On for a terminal, unless NO_COLOR is set to something (no-color.org) or TERM is dumb.
Colours colours_of(Stream stream);

}  // namespace clew::cli
