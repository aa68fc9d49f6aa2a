#include "ingest/reader/load_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace clew::ingest::reader {

namespace {

constexpr std::size_t kChunk = 64 << 10;  // bytes; what is read at once where the size is not known, or was not true

class Descriptor {
 public:
  explicit Descriptor(const std::string& path) : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }

  [[nodiscard]] int get() const { return descriptor_; }

 private:
  int descriptor_;
};

std::string last_error() {
  return "The file can't be read (" + std::generic_category().message(errno) + ") and was left out.";
}

std::string too_large(std::uint64_t limit) {
  return "The file is larger than " + std::to_string(limit >> 20) + " MiB, the limit, and was left out; split it.";
}

}  // namespace

LoadedFile load_file(const std::string& path, std::uint64_t limit) {
  const Descriptor file(path);
  struct stat status {};
  if (file.get() < 0 || ::fstat(file.get(), &status) != 0) return {"", last_error()};
  if (S_ISDIR(status.st_mode)) return {"", "This is a directory, not a file."};
  if (S_ISREG(status.st_mode) && static_cast<std::uint64_t>(status.st_size) > limit) return {"", too_large(limit)};
  LoadedFile loaded;
  std::size_t size = 0;
  std::size_t room = S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) + 1 : kChunk;
  while (size <= limit) {
    loaded.bytes.resize(size + room);
    const ssize_t count = ::read(file.get(), loaded.bytes.data() + size, room);
    if (count < 0 && errno != EINTR) return {"", last_error()};
    if (count == 0) break;
    size += static_cast<std::size_t>(std::max<ssize_t>(count, 0));
    room = kChunk;
  }
  if (size > limit) return {"", too_large(limit)};
  loaded.bytes.resize(size);
  return loaded;
}

}  // namespace clew::ingest::reader
