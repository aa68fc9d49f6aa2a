// A file that is written beside its path and takes its place at once when it is complete.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace clew::graph {

class OutputFile {
 public:
  // Throws FileError, as do the others.
  explicit OutputFile(const std::string& path);
  ~OutputFile();  // Removes what did not take its place.
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  void write(std::span<const std::byte> bytes);
  // Syncs the file, renames it to its path, and syncs the directory.
  void replace();

 private:
  [[noreturn]] void fail(const char* action) const;

  std::string path_;
  std::string temporary_;
  int descriptor_ = -1;
};

}  // namespace clew::graph
