#pragma once
// A text file mapped into memory, and binary search over lines that are sorted by byte.

#include <cstddef>
#include <string>
#include <string_view>

namespace clew::ingest {

class MappedText {
 public:
  /// Throws LexiconError where the file can't be read; `package` is the Debian package that installs it.
  MappedText(const std::string& path, std::string_view package);
  MappedText(MappedText&& other) noexcept;
  MappedText& operator=(MappedText&&) = delete;
  ~MappedText();

  [[nodiscard]] std::string_view text() const { return {data_, size_}; }
  [[nodiscard]] const std::string& path() const { return path_; }

  /// The line that begins at byte `offset`, without its end; empty where no line begins there.
  [[nodiscard]] std::string_view line_at(std::size_t offset) const;
  /// Where the first line starts that is not less than `key`; the size of the text where there is none.
  [[nodiscard]] std::size_t lower_bound(std::string_view key) const;
  /// The line that begins with `key` and a space; empty where there is none.
  [[nodiscard]] std::string_view find_line(std::string_view key) const;

 private:
  std::string path_;
  const char* data_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace clew::ingest
