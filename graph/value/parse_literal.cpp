#include "graph/value/parse_literal.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utf8proc.h>

#include "graph/temporal/parse.h"
#include "graph/value/error.h"
#include "graph/value/make_point.h"
#include "graph/value/number_text.h"

namespace clew::graph {
namespace {

// Literals that look like calls: what prints as date('2015-07-21').
struct Call {
  std::string_view name;
  Value (*parse)(std::string_view text);
};

template <auto parse>
Value parse_with(std::string_view text) {
  return parse(text);
}

constexpr Call kCalls[] = {{"date", parse_with<parse_date>},          {"localtime", parse_with<parse_local_time>},
                           {"time", parse_with<parse_time>},          {"localdatetime", parse_with<parse_local_date_time>},
                           {"datetime", parse_with<parse_date_time>}, {"duration", parse_with<parse_duration>}};

// By recursive descent; depth counts lists and maps, so that the stack is bounded as the values are.
class LiteralParser {
 public:
  explicit LiteralParser(std::string_view text) : text_(text) {}

  Value parse() {
    Value value = parse_value(0);
    skip_space();
    if (at_ < text_.size()) fail("nothing more may follow");
    return value;
  }

 private:
  Value parse_value(int depth);
  Value parse_list(int depth);
  Value parse_map(int depth);
  Value parse_number();
  Value parse_word(int depth);
  Value parse_call(std::string_view function, int depth);
  std::string parse_string();
  void parse_escape(std::string& text);
  std::string parse_key();

  char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(char c) {
    skip_space();
    if (at_ == text_.size() || next() != c) return false;
    ++at_;
    return true;
  }
  void expect(char c) {
    if (!take(c)) fail(std::string("expected ") + c);
  }
  void skip_space() {
    while (next() == ' ' || next() == '\t' || next() == '\n' || next() == '\r') ++at_;
  }
  std::string_view take_word() {
    const std::size_t begin = at_;
    while (is_letter(next()) || is_digit(next())) ++at_;
    return text_.substr(begin, at_ - begin);
  }
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }
  static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
  }
  [[noreturn]] void fail(const std::string& why) const {
    throw ValueError(ValueErrorKind::InvalidValue, "this is not a literal: " + why + " (at byte " + std::to_string(at_ + 1) + ")",
                     "write a number, 'text', true, false, null, [1, 2], {key: 1} or date('2015-07-21')");
  }
  void check_depth(int depth) const {
    if (depth >= Value::kMaxNesting)
      throw ValueError(ValueErrorKind::NestingTooDeep, "a literal is nested too deeply",
                       "at most " + std::to_string(Value::kMaxNesting) + " lists and maps may lie within each other");
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

Value LiteralParser::parse_value(int depth) {
  skip_space();
  const char c = next();
  if (c == '[') return parse_list(depth);
  if (c == '{') return parse_map(depth);
  if (c == '\'' || c == '"') return Value(std::string_view(parse_string()));
  if (is_digit(c) || c == '-' || c == '+' || c == '.') return parse_number();
  if (is_letter(c)) return parse_word(depth);
  fail("expected a value");
}

Value LiteralParser::parse_list(int depth) {
  check_depth(depth);
  expect('[');
  std::vector<Value> elements;
  if (take(']')) return Value::list(std::move(elements));
  do elements.push_back(parse_value(depth + 1));
  while (take(','));
  expect(']');
  return Value::list(std::move(elements));
}

Value LiteralParser::parse_map(int depth) {
  check_depth(depth);
  expect('{');
  std::vector<MapEntry> entries;
  if (take('}')) return Value::map(std::move(entries));
  do {
    const std::string key = parse_key();
    expect(':');
    entries.emplace_back(std::string_view(key), parse_value(depth + 1));
  } while (take(','));
  expect('}');
  return Value::map(std::move(entries));
}

std::string LiteralParser::parse_key() {
  skip_space();
  if (is_letter(next())) return std::string(take_word());
  if (next() == '\'' || next() == '"') return parse_string();
  expect('`');
  std::string key;
  while (at_ < text_.size()) {
    if (next() == '`' && (++at_, next() != '`')) return key;
    key += text_[at_++];
  }
  fail("a name in backquotes is not closed");
}

Value LiteralParser::parse_number() {
  const std::size_t begin = at_;
  if (next() == '-' || next() == '+') ++at_;
  if (is_letter(next())) {
    take_word();
  } else {
    const bool hexadecimal = text_.substr(at_, 2) == "0x" || text_.substr(at_, 2) == "0X";
    while (is_digit(next()) || is_letter(next()) || next() == '.' ||
           (!hexadecimal && (next() == '-' || next() == '+') && (text_[at_ - 1] | 0x20) == 'e'))
      ++at_;
  }
  const std::string_view number = text_.substr(begin, at_ - begin);
  if (const auto integer = parse_integer(number)) return *integer;
  if (const auto floating = parse_float(number)) return *floating;
  at_ = begin;
  fail("a number is malformed");
}

Value LiteralParser::parse_word(int depth) {
  const std::size_t begin = at_;
  const std::string_view word = take_word();
  if (word == "null" || word == "NULL") return {};
  if (word == "true" || word == "TRUE") return true;
  if (word == "false" || word == "FALSE") return false;
  if (next() == '(') return parse_call(word, depth);
  if (const auto number = parse_float(word)) return *number;
  at_ = begin;
  fail("a text needs quotes");
}

Value LiteralParser::parse_call(std::string_view function, int depth) {
  expect('(');
  skip_space();
  Value value;
  if (function == "point") {
    value = make_point(parse_map(depth).as_map());
  } else {
    const auto* call = std::find_if(std::begin(kCalls), std::end(kCalls), [function](const Call& c) { return c.name == function; });
    if (call == std::end(kCalls)) fail("there is no literal " + std::string(function) + "(...)");
    value = call->parse(parse_string());
  }
  expect(')');
  return value;
}

std::string LiteralParser::parse_string() {
  const char quote = next();
  if (quote != '\'' && quote != '"') fail("expected a text in quotes");
  ++at_;
  std::string text;
  while (at_ < text_.size()) {
    const char c = text_[at_++];
    if (c == quote) return text;
    if (c == '\\')
      parse_escape(text);
    else
      text += c;
  }
  fail("a text in quotes is not closed");
}

void LiteralParser::parse_escape(std::string& text) {
  constexpr std::string_view kLetters = "ntrbf'\"\\`";
  constexpr std::string_view kCharacters = "\n\t\r\b\f'\"\\`";
  const char letter = next();
  if (const std::size_t at = kLetters.find(letter); at != std::string_view::npos && letter != '\0') {
    ++at_;
    text += kCharacters[at];
    return;
  }
  const std::size_t digits = letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
  if (digits == 0 || text_.size() - at_ <= digits) fail("there is no such escape");
  const auto code = parse_integer("0x" + std::string(text_.substr(at_ + 1, digits)));
  if (!code || !utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(std::min<std::int64_t>(*code, 0x110000))))
    fail("there is no such character");
  utf8proc_uint8_t bytes[4];
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(*code), bytes);
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
  at_ += digits + 1;
}

}  // namespace

Value parse_literal(std::string_view text) {
  return LiteralParser(text).parse();
}

}  // namespace clew::graph
