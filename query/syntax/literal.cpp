#include "query/syntax/literal.h"

#include <charconv>
#include <limits>
#include <utf8proc.h>

#include "query/error/error.h"

namespace clew::query::syntax {
namespace {

void append_utf8(std::string& out, std::uint32_t code) {
  utf8proc_uint8_t bytes[4];
  utf8proc_ssize_t length = utf8proc_encode_char(utf8proc_int32_t(code), bytes);
  out.append(reinterpret_cast<const char*>(bytes), std::size_t(length));
}

std::uint32_t hex(std::string_view digits) {
  std::uint32_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  return value;
}

bool is_surrogate(std::uint32_t code, std::uint32_t base) {
  return (code & 0xFFFF'FC00U) == base;
}

// Appends what the \u or \U escape at the start of `text` stands for; returns its length. Two escaped surrogates make one
// character; one alone becomes U+FFFD.
std::size_t append_unicode_escape(std::string& out, std::string_view text) {
  std::size_t length = text[1] == 'u' ? 6 : 10;
  std::uint32_t code = hex(text.substr(2, length - 2));
  if (is_surrogate(code, 0xD800) && text.substr(length, 2) == "\\u") {
    std::uint32_t low = hex(text.substr(length + 2, 4));
    if (is_surrogate(low, 0xDC00)) {
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
      length += 6;
    }
  }
  bool valid = code <= 0x10FFFF && !is_surrogate(code, 0xD800) && !is_surrogate(code, 0xDC00);
  append_utf8(out, valid ? code : 0xFFFD);
  return length;
}

char escaped(char letter) {
  switch (letter) {
    case 'b':
    case 'B':
      return '\b';
    case 'f':
    case 'F':
      return '\f';
    case 'n':
    case 'N':
      return '\n';
    case 'r':
    case 'R':
      return '\r';
    case 't':
    case 'T':
      return '\t';
    default:
      return letter;
  }
}

}  // namespace

std::string name_value(std::string_view token) {
  if (token.front() != '`') return std::string(token);
  std::string name;
  for (std::size_t i = 1; i + 1 < token.size(); ++i) {
    name += token[i];
    if (token[i] == '`') ++i;
  }
  return name;
}

std::string string_value(std::string_view token) {
  std::string_view body = token.substr(1, token.size() - 2);
  std::size_t backslash = body.find('\\');
  if (backslash == std::string_view::npos) return std::string(body);
  std::string value;
  value.reserve(body.size());
  while (backslash != std::string_view::npos) {
    value += body.substr(0, backslash);
    body.remove_prefix(backslash);
    std::size_t length = 2;
    if (body[1] == 'u' || body[1] == 'U')
      length = append_unicode_escape(value, body);
    else
      value += escaped(body[1]);
    body.remove_prefix(length);
    backslash = body.find('\\');
  }
  return value.append(body);
}

std::string parameter_name(std::string_view token) {
  return name_value(token.substr(1));
}

std::int64_t integer_value(std::string_view token, Sign sign, Span span) {
  int base = 10;
  std::string_view digits = token;
  if (token.size() > 2 && token[0] == '0') {
    base = (token[1] | 0x20) == 'x' ? 16 : 8;
    digits.remove_prefix(2);
  }
  std::uint64_t magnitude = 0;
  auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), magnitude, base);
  constexpr auto kLargest = std::uint64_t(std::numeric_limits<std::int64_t>::max());
  std::uint64_t limit = sign == Sign::Negative ? kLargest + 1 : kLargest;
  if (problem != std::errc() || magnitude > limit)
    fail_syntax(ErrorDetail::IntegerOverflow, span, "this integer does not fit in 64 bits",
                "integers range from -9223372036854775808 to 9223372036854775807; write a float (1e30) or a string instead");
  return std::int64_t(sign == Sign::Negative ? 0 - magnitude : magnitude);
}

double float_value(std::string_view token, Sign sign, Span span) {
  double value = 0;
  auto [end, problem] = std::from_chars(token.data(), token.data() + token.size(), value);
  // from_chars reports numbers too small for a double in the same way; those are zero.
  bool tiny = problem == std::errc::result_out_of_range && token.find('-') != std::string_view::npos;
  if (problem != std::errc() && !tiny)
    fail_syntax(ErrorDetail::FloatingPointOverflow, span, "this number is too large for a floating point number",
                "the largest is about 1.8e308");
  return sign == Sign::Negative ? -value : value;
}

}  // namespace clew::query::syntax
