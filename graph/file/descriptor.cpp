#include "graph/file/descriptor.h"

#include <filesystem>

namespace clew::graph {

void sync_directory_of(const std::string& path) {
  const auto directory = std::filesystem::path(path).parent_path();
  const Descriptor handle(directory.empty() ? "." : directory.string(), O_RDONLY | O_DIRECTORY);
  if (handle) ::fsync(*handle);
}

}  // namespace clew::graph
