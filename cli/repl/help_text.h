#pragma once
#include <string>
#include <string_view>

#include "cli/repl/state.h"

namespace clew::cli {

/// All commands, or what is to be known about a topic. Throws std::runtime_error where there is no such topic.
std::string help_text(std::string_view topic, Colours colours);

/// Of what the shell prints.
Colours colours_of(const ReplState& state);

}  // namespace clew::cli
