// A cursor over the text of a temporal value, and the pieces that its forms share.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "graph/temporal/temporal.h"

namespace clew::graph {

class TextReader {
 public:
  // `expected` says what the whole should be, for errors: "a date such as 2015-07-21".
  TextReader(std::string_view text, const char* expected) : text_(text), rest_(text), expected_(expected) {}

  bool at_end() const { return rest_.empty(); }
  char next(std::size_t ahead = 0) const { return ahead < rest_.size() ? rest_[ahead] : '\0'; }
  bool take(char c);
  bool take_any_case(char upper);
  void expect(char c);
  void expect_end();

  // How many digits come next.
  std::size_t digits() const;
  // The number in the next `count` digits, at most eighteen; `what` names it in the error that says it is out of its limits.
  std::int64_t number(std::size_t count);
  int number(std::size_t count, int least, int most, const char* what);
  // [-]digits, of 64 bits.
  std::int64_t signed_number();
  // Up to nine digits as nanoseconds: .5 is 500,000,000.
  std::int32_t fraction();
  // Everything up to a character, which is taken too.
  std::string_view until(char c);

  // date, time and offset, as far as they go.
  Date date();
  LocalTime time();
  // Nothing where no offset follows.
  std::optional<std::int32_t> offset();

  [[noreturn]] void fail(const std::string& why = {}) const;

 private:
  Date date_with_dashes(std::int64_t year);
  Date date_without_dashes(std::int64_t year);
  Date calendar(std::int64_t year, int month, int day) const;
  Date week(std::int64_t year, int week, int day) const;
  Date quarter(std::int64_t year, int quarter, int day) const;
  Date ordinal(std::int64_t year, int day) const;

  std::string_view text_;
  std::string_view rest_;
  const char* expected_;
};

}  // namespace clew::graph
