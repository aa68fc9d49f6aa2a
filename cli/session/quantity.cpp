#include "cli/session/quantity.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <stdexcept>
#include <unistd.h>

namespace clew::cli {
namespace {

using std::chrono::milliseconds;

struct Number {
  double value = 0;
  std::string unit;  ///< In lower case, without spaces before it.
  bool valid = false;
};

Number read_number(std::string_view text) {
  Number number;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number.value);
  number.valid = error == std::errc() && number.value >= 0 && number.value < 1e15;
  if (!number.valid) return number;
  text.remove_prefix(std::size_t(end - text.data()));
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  for (char c : text) number.unit += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
  return number;
}

constexpr std::array<std::string_view, 5> kByteUnits = {"bytes", "KB", "MB", "GB", "TB"};

}  // namespace

milliseconds parse_duration(std::string_view text) {
  const Number number = read_number(text);
  const double factor = number.unit == "ms"                         ? 1
                        : number.unit == "s" || number.unit.empty() ? 1e3
                        : number.unit == "m"                        ? 6e4
                        : number.unit == "h"                        ? 3.6e6
                                                                    : 0;
  if (!number.valid || factor == 0 || number.value * factor > 1e15)
    throw std::runtime_error(fmt::format("'{}' is no time; write it as 500ms, 10s, 2m or 1h", text));
  return milliseconds(std::int64_t(number.value * factor));
}

std::uint64_t parse_bytes(std::string_view text) {
  Number number = read_number(text);
  constexpr std::string_view kLetters = "kmgt";
  if (number.unit.ends_with('b')) number.unit.pop_back();
  if (number.unit.ends_with('i')) number.unit.pop_back();
  const auto power = number.unit.empty() ? 0 : kLetters.find(number.unit) + 1;
  if (!number.valid || power > kLetters.size() || number.unit.size() > 1)
    throw std::runtime_error(fmt::format("'{}' is no amount of memory; write it as 512MB or 2GB", text));
  double bytes = number.value;
  for (std::size_t i = 0; i < power; ++i) bytes *= 1024;
  if (bytes > 1e18) throw std::runtime_error(fmt::format("'{}' is more memory than there can be", text));
  return std::uint64_t(bytes);
}

std::uint64_t parse_count(std::string_view text) {
  std::string digits(text);
  std::erase(digits, ',');
  const Number number = read_number(digits);
  const double factor = number.unit.empty() ? 1 : number.unit == "k" ? 1e3 : number.unit == "m" ? 1e6 : 0;
  const double count = number.value * factor;
  if (!number.valid || factor == 0 || count > 1e18 || count != double(std::uint64_t(count)))
    throw std::runtime_error(fmt::format("'{}' is no number of rows; write it as 1000 or 2k", text));
  return std::uint64_t(count);
}

std::string duration_text(std::chrono::nanoseconds duration) {
  const double ms = double(duration.count()) / 1e6;
  if (ms < 1000) return fmt::format("{:.1f} ms", ms);
  if (ms < 60'000) return fmt::format("{:.2f} s", ms / 1000);
  return fmt::format("{} min {} s", std::uint64_t(ms / 60'000), std::uint64_t(ms / 1000) % 60);
}

std::string count_text(std::uint64_t count, std::string_view thing) {
  std::string digits = std::to_string(count);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
  return fmt::format("{} {}{}", digits, thing, count == 1 ? "" : "s");
}

std::string bytes_text(std::uint64_t bytes) {
  std::size_t unit = 0;
  double amount = double(bytes);
  for (; amount >= 1024 && unit + 1 < kByteUnits.size(); ++unit) amount /= 1024;
  return fmt::format("{:.{}f} {}", amount, amount == double(std::uint64_t(amount)) ? 0 : 1, kByteUnits[unit]);
}

std::uint64_t default_memory_limit() {
  return std::uint64_t(sysconf(_SC_PHYS_PAGES)) * std::uint64_t(sysconf(_SC_PAGESIZE)) / 2;
}

}  // namespace clew::cli
