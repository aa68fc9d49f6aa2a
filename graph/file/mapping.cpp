#include "graph/file/mapping.h"

#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "graph/error.h"
#include "graph/file/descriptor.h"

namespace clew::graph {
namespace {

[[noreturn]] void fail(const std::string& path, const char* advice) {
  throw FileError(fmt::format("{} can't be read: {}. {}", path, std::strerror(errno), advice));
}

}  // namespace

Mapping::Mapping(const std::string& path) {
  const Descriptor file(path, O_RDONLY);
  if (!file) fail(path, "Check the path and your rights to read it.");
  struct stat status {};
  if (::fstat(*file, &status) != 0) fail(path, "Check the path.");
  if (S_ISDIR(status.st_mode)) {
    throw FileError(
        fmt::format("{} is a directory. Name a graph file in it, or build one from it: clew build {} -o GRAPH.", path, path));
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size == 0) return;
  void* address = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, *file, 0);
  if (address == MAP_FAILED) fail(path, "Free some memory, or put the file on a disk that can be mapped.");
  bytes_ = {static_cast<const std::byte*>(address), size};
}

Mapping::~Mapping() {
  if (!bytes_.empty()) ::munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

}  // namespace clew::graph
