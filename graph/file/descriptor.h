// An open file of the system, closed at the end.
#pragma once

#include <fcntl.h>
#include <string>
#include <unistd.h>
#include <utility>

namespace clew::graph {

class Descriptor {
 public:
  Descriptor() = default;
  // -1, and errno says why, where it fails. `flags` and `mode` as of open(2).
  explicit Descriptor(const std::string& path, int flags, mode_t mode = 0)
      : number_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() { close(); }

  int operator*() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }
  void close() {
    if (number_ >= 0) ::close(std::exchange(number_, -1));
  }

 private:
  int number_ = -1;
};

// Makes a file that was created, renamed or removed so on the disk, too. A directory that can't be read can't be synced.
void sync_directory_of(const std::string& path);

}  // namespace clew::graph
