#pragma once
// Malformed UTF-8 made well-formed, with the way back to the bytes as given.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace clew::ingest::language {

class Utf8Repair {
 public:
  /// Replaces each maximal malformed part by U+FFFD, as Python's decoder with errors="replace" does.
  explicit Utf8Repair(std::string_view given);

  /// Well-formed; the text as given where that is so already.
  [[nodiscard]] std::string_view text() const { return shifts_.empty() ? given_ : std::string_view(repaired_); }

  /// The byte of the given text that the byte `offset` of text() stands for.
  [[nodiscard]] std::uint32_t given_offset(std::uint32_t offset) const;

 private:
  /// From `begin` of the repaired text on, offsets in the given text are larger by `add`.
  struct Shift {
    std::uint32_t begin;
    std::int64_t add;
  };

  std::string_view given_;
  std::string repaired_;
  std::vector<Shift> shifts_;
};

}  // namespace clew::ingest::language
