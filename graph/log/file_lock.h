// The right to write to a graph: a lock on its file, which the system gives back when the process ends however it ends.
#pragma once

#include <string>

#include "graph/file/descriptor.h"

namespace clew::graph {

class FileLock {
 public:
  // Throws FileError that names the process which holds the lock.
  explicit FileLock(const std::string& path);

  // Whether any process (this one, too) holds the lock on the file.
  static bool is_held(const std::string& path);

 private:
  Descriptor file_;
};

}  // namespace clew::graph
