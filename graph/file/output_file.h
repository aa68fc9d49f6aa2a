// A file that is written beside its path and takes its place at once when it is complete.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "graph/file/descriptor.h"

namespace clew::graph {

class OutputFile {
 public:
  // Throws FileError, as do the others.
  explicit OutputFile(const std::string& path);
  ~OutputFile();  // Removes what did not take its place.
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  void write(std::span<const std::byte> bytes);
  void sync();
  // Renames the file, which is synced, to its path, and syncs the directory.
  void replace();

  // Where it lies until then.
  const std::string& temporary_path() const { return temporary_; }

 private:
  [[noreturn]] void fail(const char* action) const;

  std::string path_;
  std::string temporary_;
  Descriptor file_;
};

}  // namespace clew::graph
