#pragma once
// Reads MessagePack values in order, without copying: strings and binaries are views of the input. Every length is held against
// the bytes that are left before it is believed. https://github.com/msgpack/msgpack/blob/master/spec.md

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace clew::ingest::language {

class MsgpackReader {
 public:
  enum class Kind { Nil, Boolean, Integer, Float, Text, Array, Map };

  /// `file` is named in errors.
  MsgpackReader(std::string_view bytes, std::filesystem::path file);

  [[nodiscard]] const std::filesystem::path& file() const { return file_; }
  [[nodiscard]] bool at_end() const { return rest_.empty(); }

  /// The kind of the next value, which stays unread.
  [[nodiscard]] Kind peek() const;

  // Each reads one value of the named kind, and throws ModelError where another kind or damage lies.
  std::uint32_t map();      // the number of pairs, whose keys and values follow
  std::uint32_t array();    // the number of elements, which follow
  std::string_view text();  // a string or a binary
  std::int64_t integer();
  std::uint64_t id();  // an unsigned 64-bit integer
  bool boolean();
  bool nil();  // true and read if the next value is nil; else nothing is read

  /// Reads past one value of any kind.
  void skip();

  [[noreturn]] void fail(std::string_view problem) const;

 private:
  struct Header;
  [[nodiscard]] Header header() const;  // of the next value; the bytes stay unread
  Header take(Kind kind, std::string_view expected);

  std::string_view rest_;
  std::filesystem::path file_;
  std::size_t size_;
};

}  // namespace clew::ingest::language
