// What was recorded about a graph as a whole: who made it, from what, with which options.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace clew::graph {

using Metadata = std::vector<std::pair<std::string, std::string>>;  // By key, ascending, each once.

}  // namespace clew::graph
