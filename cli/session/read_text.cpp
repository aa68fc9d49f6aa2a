#include "cli/session/read_text.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace clew::cli {
namespace {

constexpr std::size_t kMaxText = 0xFFFF'FFFEU;

}  // namespace

Text read_text(std::istream& stream, std::string name) {
  Text text{std::move(name), std::string(std::istreambuf_iterator<char>(stream), {})};
  if (stream.bad()) throw std::runtime_error(fmt::format("'{}' can't be read", text.name));
  if (text.text.size() > kMaxText)
    throw std::runtime_error(fmt::format("'{}' is too long; split it into several files", text.name));
  return text;
}

Text read_text_file(const std::string& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored))
    throw std::runtime_error(fmt::format("'{}' is a directory, not a file of statements", path));
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(fmt::format("'{}' can't be read: {}", path, std::strerror(errno)));
  return read_text(file, path);
}

}  // namespace clew::cli
