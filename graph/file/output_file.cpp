#include "graph/file/output_file.h"

#include <cerrno>
#include <cstring>
#include <fmt/format.h>

#include "graph/error.h"

namespace clew::graph {

OutputFile::OutputFile(const std::string& path)
    : path_(path), temporary_(fmt::format("{}.{}.part", path, ::getpid())), file_(temporary_, O_WRONLY | O_CREAT | O_TRUNC, 0666) {
  if (!file_) fail("created");
}

OutputFile::~OutputFile() {
  if (file_) ::unlink(temporary_.c_str());
}

void OutputFile::write(std::span<const std::byte> bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(*file_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail("written");
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
}

void OutputFile::sync() {
  if (::fdatasync(*file_) != 0) fail("written");
}

void OutputFile::replace() {
  if (::rename(temporary_.c_str(), path_.c_str()) != 0) fail("put in its place");
  file_.close();
  sync_directory_of(path_);
}

void OutputFile::fail(const char* action) const {
  const int reason = errno;
  const char* advice = reason == ENOSPC   ? "Free some space, or write to another disk."
                       : reason == ENOENT ? "Create the directory first."
                                          : "Check the path and your rights to write there.";
  throw FileError(fmt::format("{} could not be {}: {}. {}", path_, action, std::strerror(reason), advice));
}

}  // namespace clew::graph
