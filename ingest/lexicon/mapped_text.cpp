#include "ingest/lexicon/mapped_text.h"

#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "ingest/lexicon/lexicon_error.h"

namespace clew::ingest {

MappedText::MappedText(const std::string& path, std::string_view package) : path_(path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat status {};
  if (file >= 0 && ::fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
    void* data = ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_PRIVATE, file, 0);
    if (data != MAP_FAILED) {
      data_ = static_cast<const char*>(data);
      size_ = static_cast<std::size_t>(status.st_size);
    }
  }
  if (file >= 0) ::close(file);
  if (data_ == nullptr) {
    throw LexiconError("Can't read " + path + ". Run 'make setup', or install Debian's " + std::string(package) + ".");
  }
}

MappedText::MappedText(MappedText&& other) noexcept
    : path_(std::move(other.path_)), data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

MappedText::~MappedText() {
  if (data_ != nullptr) ::munmap(const_cast<char*>(data_), size_);
}

std::string_view MappedText::line_at(std::size_t offset) const {
  if (offset >= size_ || (offset > 0 && data_[offset - 1] != '\n')) return {};
  const std::string_view rest = text().substr(offset);
  return rest.substr(0, rest.find('\n'));
}

std::size_t MappedText::lower_bound(std::string_view key) const {
  std::size_t low = 0;
  std::size_t high = size_;
  while (low < high) {
    std::size_t start = low + (high - low) / 2;
    while (start > low && data_[start - 1] != '\n') --start;
    if (text().compare(start, key.size(), key) < 0) {
      const std::size_t end = text().find('\n', start);
      low = end == std::string_view::npos ? size_ : end + 1;
    } else {
      high = start;
    }
  }
  return low;
}

std::string_view MappedText::find_line(std::string_view key) const {
  // No character of a key sorts before the space that follows it, so the line is the first that is not less.
  const std::string_view line = line_at(lower_bound(key));
  const bool found = !key.empty() && line.size() > key.size() && line.starts_with(key) && line[key.size()] == ' ';
  return found ? line : std::string_view{};
}

}  // namespace clew::ingest
