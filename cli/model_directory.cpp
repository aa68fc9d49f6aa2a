#include "cli/model_directory.h"

#include <cstdlib>
#include <system_error>

namespace clew::cli {

namespace {

constexpr const char* kModel = "en_core_web_sm-3.8.0";

}  // namespace

std::filesystem::path model_directory(const std::string& option) {
  if (!option.empty()) return option;
  if (const char* variable = std::getenv("CLEW_MODEL"); variable != nullptr && *variable != '\0') return variable;
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  const auto installed = program.parent_path().parent_path() / "share" / "clew" / "models" / kModel;
  if (!error && std::filesystem::exists(installed, error)) return installed;
  return std::filesystem::path(CLEW_SOURCE_DIR) / "models" / kModel;
}

}  // namespace clew::cli
