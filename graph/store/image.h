// The sections of a graph, in memory or mapped from a file; a Base reads both alike.
// Sections of a file are verified block by block when first required, those that were built in memory are trusted.
#pragma once

#include <array>
#include <atomic>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "graph/error.h"
#include "graph/file/format.h"

namespace clew::graph {

class Image {
 public:
  using Sections = std::array<std::span<const std::byte>, format::kSections>;

  // Sections that were built in memory; `storage` keeps them alive.
  Image(const Sections& sections, std::shared_ptr<const void> storage);
  // Sections of the file `name`: each followed by the zeros that fill it up to a multiple of kAlignment.
  // `checksums`: of the blocks of all sections in order. `identity`: the checksum of its header.
  Image(const Sections& sections, std::shared_ptr<const void> storage, std::span<const std::uint64_t> checksums, std::string name,
        std::uint64_t identity);

  std::span<const std::byte> bytes(format::Section section) const { return sections_[format::position(section)]; }

  // The section as records; bytes beyond the last whole record are left out.
  template <typename T>
  std::span<const T> array(format::Section section) const {
    const auto all = bytes(section);
    return {reinterpret_cast<const T*>(all.data()), all.size() / sizeof(T)};
  }

  // The same for files of the same content alone; 0 of sections in memory.
  std::uint64_t identity() const { return identity_; }

  std::uint64_t size() const;  // Of all sections, in bytes.

  // Whether checksums and structure have to be verified before use.
  bool trusted() const { return verified_ == nullptr; }

  // Verifies the blocks that hold bytes begin .. begin + size of a section; throws FileError where one is damaged.
  // Requires a range within the section. Cheap when the blocks were verified before; safe to call from many threads.
  void require(format::Section section, std::uint64_t begin, std::uint64_t size) const;
  void require(format::Section section) const { require(section, 0, bytes(section).size()); }

  [[noreturn]] void damaged(format::Section section, const std::string& reason) const;

 private:
  Sections sections_;
  std::shared_ptr<const void> storage_;
  std::span<const std::uint64_t> checksums_;
  std::array<std::size_t, format::kSections> first_block_{};
  std::unique_ptr<std::atomic<bool>[]> verified_;  // By block.
  std::string name_;
  std::uint64_t identity_ = 0;
};

// How many blocks a section of the size has: at least none.
constexpr std::uint64_t block_count(std::uint64_t size) {
  return (size + format::kBlockSize - 1) / format::kBlockSize;
}

// The checksum of a block.
std::uint64_t checksum(std::span<const std::byte> bytes);

}  // namespace clew::graph
