#include "graph/file/output_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>

#include "graph/error.h"

namespace clew::graph {

OutputFile::OutputFile(const std::string& path) : path_(path), temporary_(fmt::format("{}.{}.part", path, ::getpid())) {
  descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (descriptor_ < 0) fail("created");
}

OutputFile::~OutputFile() {
  if (descriptor_ < 0) return;
  ::close(descriptor_);
  ::unlink(temporary_.c_str());
}

void OutputFile::write(std::span<const std::byte> bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail("written");
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
}

void OutputFile::replace() {
  if (::fdatasync(descriptor_) != 0) fail("written");
  if (::rename(temporary_.c_str(), path_.c_str()) != 0) fail("put in its place");
  ::close(descriptor_);
  descriptor_ = -1;
  const auto directory = std::filesystem::path(path_).parent_path();
  const int handle = ::open(directory.empty() ? "." : directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) return;  // The rename is done; a directory that can't be read can't be synced.
  ::fsync(handle);
  ::close(handle);
}

void OutputFile::fail(const char* action) const {
  const int reason = errno;
  const char* advice = reason == ENOSPC   ? "Free some space, or write to another disk."
                       : reason == ENOENT ? "Create the directory first."
                                          : "Check the path and your rights to write there.";
  throw FileError(fmt::format("{} could not be {}: {}. {}", path_, action, std::strerror(reason), advice));
}

}  // namespace clew::graph
