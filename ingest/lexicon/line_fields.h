#pragma once
// Reads the fields of a line that single spaces separate, as WordNet's files have them.

#include <charconv>
#include <cstdint>
#include <string_view>

namespace clew::ingest {

class LineFields {
 public:
  explicit LineFields(std::string_view line) : rest_(line) {}

  /// Empty at the end of the line.
  std::string_view next() {
    const std::size_t end = rest_.find(' ');
    const std::string_view field = rest_.substr(0, end);
    rest_ = end == std::string_view::npos ? std::string_view{} : rest_.substr(end + 1);
    return field;
  }

  /// A field that is no number clears ok() and gives 0.
  std::uint32_t number(int base = 10) {
    const std::string_view field = next();
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value, base);
    ok_ = ok_ && error == std::errc{} && end == field.data() + field.size();
    return value;
  }

  [[nodiscard]] bool ok() const { return ok_; }
  [[nodiscard]] std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace clew::ingest
