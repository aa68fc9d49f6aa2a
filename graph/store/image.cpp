#include "graph/store/image.h"

#define XXH_INLINE_ALL
#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <xxhash.h>

namespace clew::graph {

using format::kBlockSize;

Image::Image(const Sections& sections, std::shared_ptr<const void> storage) : sections_(sections), storage_(std::move(storage)) {}

Image::Image(const Sections& sections, std::shared_ptr<const void> storage, std::span<const std::uint64_t> checksums,
             std::string name, std::uint64_t identity)
    : sections_(sections),
      storage_(std::move(storage)),
      checksums_(checksums),
      verified_(std::make_unique<std::atomic<bool>[]>(checksums.size())),
      name_(std::move(name)),
      identity_(identity) {
  std::size_t block = 0;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    first_block_[i] = block;
    block += block_count(sections[i].size());
  }
}

std::uint64_t Image::size() const {
  return std::accumulate(sections_.begin(), sections_.end(), std::uint64_t{0},
                         [](std::uint64_t sum, const auto& section) { return sum + section.size(); });
}

void Image::require(format::Section section, std::uint64_t begin, std::uint64_t size) const {
  if (trusted() || size == 0) return;
  const auto all = bytes(section);
  const std::uint64_t filled = format::align_up(all.size());
  for (std::uint64_t block = begin / kBlockSize; block <= (begin + size - 1) / kBlockSize; ++block) {
    const std::size_t number = first_block_[format::position(section)] + block;
    if (verified_[number].load(std::memory_order_acquire)) continue;
    const std::uint64_t start = block * kBlockSize;
    if (checksum({all.data() + start, std::min(kBlockSize, filled - start)}) != checksums_[number]) {
      damaged(section, fmt::format("the bytes from {} on do not match their checksum", start));
    }
    verified_[number].store(true, std::memory_order_release);
  }
}

void Image::damaged(format::Section section, const std::string& reason) const {
  throw FileError(
      fmt::format("{} is damaged: section '{}': {}. Restore the file from a copy or build it again; "
                  "'clew check' lists all that is damaged.",
                  name_, format::kSectionNames[format::position(section)], reason));
}

std::uint64_t checksum(std::span<const std::byte> bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

}  // namespace clew::graph
