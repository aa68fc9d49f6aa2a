#pragma once
// A file of the pipeline directory, mapped read-only: pages are read when they are first used.

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace clew::ingest::language {

class MappedFile {
 public:
  /// Throws ModelError when the file is missing or can't be read.
  explicit MappedFile(std::filesystem::path path);
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&&) = delete;
  ~MappedFile();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::string_view bytes() const { return {data_, size_}; }

 private:
  std::filesystem::path path_;
  const char* data_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace clew::ingest::language
