#pragma once
// Words side by side, as a directory is listed.
#include <string>
#include <vector>

namespace clew::cli {

/// In as many columns as fit into the width, read downwards; words that are wider are cut.
std::string list_columns(const std::vector<std::string>& words, std::size_t width);

}  // namespace clew::cli
