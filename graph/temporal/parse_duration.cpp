// Durations from text: parts with units, the last of which may have a fraction, or a date and time that is read as amounts.
#include <algorithm>
#include <cstdlib>
#include <string>

#include "graph/temporal/calendar.h"
#include "graph/temporal/duration.h"
#include "graph/temporal/parse.h"
#include "graph/temporal/text_reader.h"
#include "graph/value/checked.h"

namespace clew::graph {
namespace {

// Sums of what was read, fractions apart so that whole amounts stay exact.
struct Amounts {
  std::int64_t months = 0, days = 0, seconds = 0, nanoseconds = 0;
  double month_fraction = 0, day_fraction = 0, second_fraction = 0;
};

// How many of the amount below a unit makes: a year is 12 of `months`.
struct Unit {
  char letter;
  std::int64_t Amounts::*whole;
  double Amounts::*fraction;
  std::int64_t factor;
};

// In the order in which they must come.
constexpr Unit kDateUnits[] = {{'Y', &Amounts::months, &Amounts::month_fraction, 12},
                               {'M', &Amounts::months, &Amounts::month_fraction, 1},
                               {'W', &Amounts::days, &Amounts::day_fraction, 7},
                               {'D', &Amounts::days, &Amounts::day_fraction, 1}};
constexpr Unit kTimeUnits[] = {{'H', &Amounts::seconds, &Amounts::second_fraction, 3600},
                               {'M', &Amounts::seconds, &Amounts::second_fraction, 60},
                               {'S', &Amounts::seconds, &Amounts::second_fraction, 1}};

// [+-]digits[.digits], of which the digits on one side of the point may be missing.
struct Amount {
  std::int64_t whole = 0;
  std::int64_t billionths = 0;  // Of the sign of the whole.
};

Amount read_amount(TextReader& reader) {
  const bool negative = reader.next() == '-';
  if (!negative) reader.take('+');
  Amount amount;
  auto is_digit = [&reader](std::size_t ahead) { return reader.next(ahead) >= '0' && reader.next(ahead) <= '9'; };
  const bool has_whole = is_digit(negative ? 1 : 0);
  if (has_whole)
    amount.whole = reader.signed_number();
  else
    reader.take('-');
  if (reader.take('.') || reader.take(','))
    amount.billionths = negative ? -reader.fraction() : reader.fraction();
  else if (!has_whole)
    reader.fail();
  return amount;
}

void add(Amounts& sum, const Unit& unit, const Amount& amount) {
  sum.*unit.whole = checked_add(sum.*unit.whole, checked_multiply(amount.whole, unit.factor));
  if (unit.letter == 'S')
    sum.nanoseconds += amount.billionths;
  else
    sum.*unit.fraction += static_cast<double>(amount.billionths * unit.factor) / 1e9;
}

// Parts up to the end or a T; how many there were.
template <std::size_t N>
int read_parts(TextReader& reader, const Unit (&units)[N], Amounts& sum) {
  int count = 0;
  const Unit* unit = units;
  while (!reader.at_end() && reader.next() != 'T' && reader.next() != 't') {
    const Amount amount = read_amount(reader);
    unit = std::find_if(unit, std::end(units), [&reader](const Unit& u) { return reader.take_any_case(u.letter); });
    if (unit == std::end(units)) reader.fail();
    add(sum, *unit++, amount);
    ++count;
  }
  return count;
}

// What follows the P when it is a date, and perhaps a time, with dashes and colons.
Duration read_as_date(TextReader& reader) {
  const std::int64_t years = reader.number(4);
  reader.expect('-');
  const int months = reader.number(2, 0, 12, "number of months");
  reader.expect('-');
  const int days = reader.number(2, 0, 31, "number of days");
  const LocalTime time = reader.take_any_case('T') ? reader.time() : LocalTime{};
  reader.expect_end();
  return make_duration(years * 12 + months, days, 0, time.nanoseconds);
}

Duration read_as_parts(TextReader& reader) {
  Amounts sum;
  int count = read_parts(reader, kDateUnits, sum);
  if (reader.take_any_case('T')) {
    const int time_count = read_parts(reader, kTimeUnits, sum);
    if (time_count == 0) reader.fail();
    count += time_count;
  }
  reader.expect_end();
  if (count == 0) reader.fail();
  const Duration fractions = approximate_duration(sum.month_fraction, sum.day_fraction, sum.second_fraction, 0);
  return add(make_duration(sum.months, sum.days, sum.seconds, sum.nanoseconds), fractions);
}

}  // namespace

Duration parse_duration(std::string_view text) {
  TextReader reader(text, "a duration such as P1Y2M3DT4H5M6.7S");
  const bool negative = reader.take('-');
  if (!negative) reader.take('+');
  if (!reader.take_any_case('P')) reader.fail();
  const bool is_date = reader.digits() == 4 && reader.next(4) == '-';
  const Duration duration = is_date ? read_as_date(reader) : read_as_parts(reader);
  return negative ? negate(duration) : duration;
}

}  // namespace clew::graph
