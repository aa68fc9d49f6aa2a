#include "graph/log/file_lock.h"

#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <sstream>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "graph/error.h"

namespace clew::graph {
namespace {

// The process that locks the file, as /proc/locks lists it: "1: FLOCK ADVISORY WRITE 4711 fe:00:1234 0 EOF". 0 where it does not.
int holder(int descriptor) {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) return 0;
  const std::string file = fmt::format("{:02x}:{:02x}:{}", major(status.st_dev), minor(status.st_dev), status.st_ino);
  std::ifstream locks("/proc/locks");
  for (std::string line; std::getline(locks, line);) {
    std::istringstream fields(line);
    std::string number, type, mode, access, place;
    int process = 0;
    if (fields >> number >> type >> mode >> access >> process >> place && type == "FLOCK" && place == file) return process;
  }
  return 0;
}

std::string process_name(int process) {
  std::ifstream file(fmt::format("/proc/{}/comm", process));
  std::string name;
  std::getline(file, name);
  return name;
}

std::string describe_holder(int descriptor) {
  const int process = holder(descriptor);
  if (process == 0) return "another process";
  if (process == ::getpid()) return "this very process";
  const auto name = process_name(process);
  return name.empty() ? fmt::format("process {}", process) : fmt::format("process {} ({})", process, name);
}

}  // namespace

FileLock::FileLock(const std::string& path) : file_(path, O_RDONLY) {
  if (!file_) throw FileError(fmt::format("{} can't be opened: {}. Check the path.", path, std::strerror(errno)));
  if (::flock(*file_, LOCK_EX | LOCK_NB) == 0) {
    struct stat locked {};
    struct stat present {};
    if (::fstat(*file_, &locked) == 0 && ::stat(path.c_str(), &present) == 0 && locked.st_ino == present.st_ino) return;
    throw FileError(fmt::format("{} has just been replaced. Open it again to change it.", path));
  }
  const int reason = errno;
  const std::string message =
      reason == EWOULDBLOCK
          ? fmt::format("{} is being written to by {}. Wait until it has ended, or open the graph with --read-only.", path,
                        describe_holder(*file_))
          : fmt::format("{} can't be locked: {}. Put the graph on a local disk to change it.", path, std::strerror(reason));
  throw FileError(message);
}

bool FileLock::is_held(const std::string& path) {
  const Descriptor file(path, O_RDONLY);
  return file && ::flock(*file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

}  // namespace clew::graph
