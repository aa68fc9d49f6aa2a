#include "ingest/language/text/utf8_repair.h"

#include <algorithm>
#include <iterator>

namespace clew::ingest::language {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

struct Sequence {
  std::size_t size;  // bytes of a code point, or of the malformed part
  bool valid;
};

// The well-formed sequences of Unicode's table 3-7; a malformed part ends before the first byte that cannot continue it.
Sequence sequence_at(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned lead = byte(0);
  if (lead < 0x80) return {1, true};
  const std::size_t size = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 1;
  if (size == 1) return {1, false};
  const unsigned least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  for (std::size_t i = 1; i < size; ++i) {
    if (i == text.size()) return {i, false};
    const bool fits = i == 1 ? byte(1) >= least && byte(1) <= most : (byte(i) & 0xC0U) == 0x80;
    if (!fits) return {i, false};
  }
  return {size, true};
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

Utf8Repair::Utf8Repair(std::string_view given) : given_(given) {
  if (is_ascii(given)) return;
  std::size_t copied = 0;  // bytes of `given` that stand in repaired_
  for (std::size_t at = 0; at < given.size();) {
    const Sequence sequence = sequence_at(given.substr(at));
    if (!sequence.valid) {
      repaired_.append(given.substr(copied, at - copied)).append(kReplacement);
      copied = at + sequence.size;
      shifts_.push_back({static_cast<std::uint32_t>(repaired_.size()),
                         static_cast<std::int64_t>(copied) - static_cast<std::int64_t>(repaired_.size())});
    }
    at += sequence.size;
  }
  if (!shifts_.empty()) repaired_.append(given.substr(copied));
}

std::uint32_t Utf8Repair::given_offset(std::uint32_t offset) const {
  const auto after =
      std::upper_bound(shifts_.begin(), shifts_.end(), offset, [](std::uint32_t at, Shift shift) { return at < shift.begin; });
  return after == shifts_.begin() ? offset : static_cast<std::uint32_t>(offset + std::prev(after)->add);
}

}  // namespace clew::ingest::language
