#pragma once
// A folder for one test, empty at first, gone with it.
#include <filesystem>
#include <string>
#include <string_view>

namespace clew::test {

class ScratchFolder {
 public:
  ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder();

  [[nodiscard]] std::string path(const std::string& name = "") const {
    return name.empty() ? root_.string() : (root_ / name).string();
  }

  /// Writes a file, with the folders that lead to it.
  void write(const std::string& name, std::string_view bytes) const;

 private:
  std::filesystem::path root_;
};

}  // namespace clew::test
