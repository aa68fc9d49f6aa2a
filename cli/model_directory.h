#pragma once
#include <filesystem>
#include <string>

namespace clew::cli {

/// Where the language model lies: `option` (--model) if not empty, else $CLEW_MODEL, else the first of these that exists: beside
/// the installed program (../share/clew/models), in the source tree it was built from (models). If none exists, the last one is
/// named.
std::filesystem::path model_directory(const std::string& option);

}  // namespace clew::cli
