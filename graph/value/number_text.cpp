#include "graph/value/number_text.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace clew::graph {
namespace {

// The significant digits of a positive number and the power of ten of the first: 123.4 is 1234 and 2.
struct Digits {
  std::string digits;
  int exponent;
};

Digits shortest_digits(double number) {
  char buffer[32];
  const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific);
  const std::string_view text(buffer, static_cast<std::size_t>(end - buffer));
  const std::size_t e = text.find('e');
  Digits result{std::string(text.substr(0, 1)), 0};
  if (e > 1) result.digits += text.substr(2, e - 2);
  const bool negative = text[e + 1] == '-';
  std::from_chars(buffer + e + 2, end, result.exponent);
  if (negative) result.exponent = -result.exponent;
  return result;
}

std::string plain(Digits number) {
  if (number.exponent < 0) return "0." + std::string(static_cast<std::size_t>(-number.exponent - 1), '0') + number.digits;
  const auto whole = static_cast<std::size_t>(number.exponent) + 1;
  if (number.digits.size() < whole) number.digits.append(whole - number.digits.size(), '0');
  const std::string fraction = number.digits.substr(whole);
  return number.digits.substr(0, whole) + '.' + (fraction.empty() ? "0" : fraction);
}

bool is_word(std::string_view text, std::string_view lower) {
  if (text.size() != lower.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if ((text[i] | 0x20) != lower[i]) return false;
  return true;
}

}  // namespace

std::string float_text(double number) {
  if (std::isnan(number)) return "NaN";
  const std::string sign = std::signbit(number) ? "-" : "";
  if (std::isinf(number)) return sign + "Infinity";
  if (number == 0) return sign + "0.0";
  Digits digits = shortest_digits(std::fabs(number));
  if (digits.exponent >= -3 && digits.exponent < 7) return sign + plain(std::move(digits));  // As Java's Double.toString does.
  const std::string exponent = std::to_string(digits.exponent);
  digits.exponent = 0;
  return sign + plain(std::move(digits)) + 'E' + exponent;
}

std::optional<std::int64_t> parse_integer(std::string_view text) {
  const bool negative = !text.empty() && text.front() == '-';
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  int base = 10;
  if (text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) base = 16;
  if (text.size() > 2 && text[0] == '0' && text[1] == 'o') base = 8;
  if (base != 10) text.remove_prefix(2);
  std::uint64_t magnitude = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), magnitude, base);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  constexpr auto kMax = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  if (magnitude > kMax + (negative ? 1 : 0)) return std::nullopt;
  return static_cast<std::int64_t>(negative ? 0 - magnitude : magnitude);
}

std::optional<double> parse_float(std::string_view text) {
  const double sign = !text.empty() && text.front() == '-' ? -1 : 1;
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  if (is_word(text, "nan")) return std::numeric_limits<double>::quiet_NaN();
  if (is_word(text, "infinity") || is_word(text, "inf")) return sign * std::numeric_limits<double>::infinity();
  if (text.empty() || !((text.front() >= '0' && text.front() <= '9') || text.front() == '.')) return std::nullopt;
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc::invalid_argument || end != text.data() + text.size()) return std::nullopt;
  if (error == std::errc::result_out_of_range) {  // Too large, or too near to zero: the exponent tells.
    const std::size_t e = text.find_first_of("eE");
    const bool tiny = e == std::string_view::npos ? text.front() == '0' || text.front() == '.' : text[e + 1] == '-';
    number = tiny ? 0 : std::numeric_limits<double>::infinity();
  }
  return sign * number;
}

}  // namespace clew::graph
