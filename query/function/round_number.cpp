#include "query/function/round_number.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <string>

namespace clew::query {
namespace {

// In the order of RoundingMode.
constexpr std::string_view kModeNames[] = {"CEILING", "FLOOR", "UP", "DOWN", "HALF_UP", "HALF_DOWN", "HALF_EVEN"};

/// Whether the last digit kept goes up by one in magnitude, given the digits after it, not all of them zero.
bool goes_up(RoundingMode mode, bool negative, char last_kept, std::string_view rest) {
  bool above_half = rest[0] > '5' || (rest[0] == '5' && rest.find_first_not_of('0', 1) != std::string_view::npos);
  bool half = rest[0] == '5' && !above_half;
  switch (mode) {
    case RoundingMode::Ceiling:
      return !negative;
    case RoundingMode::Floor:
      return negative;
    case RoundingMode::Up:
      return true;
    case RoundingMode::Down:
      return false;
    case RoundingMode::HalfUp:
      return above_half || half;
    case RoundingMode::HalfDown:
      return above_half;
    case RoundingMode::HalfEven:
      return above_half || (half && (last_kept - '0') % 2 == 1);
  }
  return false;
}

/// Adds one to the last place of decimal digits that may hold a point.
void increment(std::string& digits) {
  for (std::size_t i = digits.size(); i-- > 0;) {
    if (digits[i] == '.') continue;
    if (digits[i]++ != '9') return;
    digits[i] = '0';
  }
  digits.insert(digits.begin(), '1');
}

}  // namespace

std::optional<RoundingMode> rounding_mode(std::string_view name) {
  auto same = [name](std::string_view mode) {
    return std::equal(name.begin(), name.end(), mode.begin(), mode.end(),
                      [](char a, char b) { return (a >= 'a' && a <= 'z' ? a - 'a' + 'A' : a) == b; });
  };
  const auto* found = std::find_if(std::begin(kModeNames), std::end(kModeNames), same);
  if (found == std::end(kModeNames)) return std::nullopt;
  return RoundingMode(found - std::begin(kModeNames));
}

double round_number(double number, int places, RoundingMode mode) {
  if (!std::isfinite(number)) return number;
  bool negative = std::signbit(number);
  char buffer[400];  // The longest decimal of a float has 309 digits before the point; shortest ones 17 after its first.
  auto [end, error] = std::to_chars(buffer, std::end(buffer), std::fabs(number), std::chars_format::fixed);
  std::string digits(buffer, end);
  std::size_t point = digits.find('.');
  if (point == std::string::npos || digits.size() - point - 1 <= std::size_t(places)) return number;
  std::string rest = digits.substr(point + 1 + std::size_t(places));
  digits.resize(point + 1 + std::size_t(places));
  char last_kept = places == 0 ? digits[point - 1] : digits.back();
  if (rest.find_first_not_of('0') != std::string::npos && goes_up(mode, negative, last_kept, rest)) increment(digits);
  double rounded = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), rounded);
  return negative ? -rounded : rounded;
}

}  // namespace clew::query
