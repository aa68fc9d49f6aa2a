// Temporal values from text and back, moved, measured and cut; most cases are those of openCypher.
#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "graph/temporal/between.h"
#include "graph/temporal/calendar.h"
#include "graph/temporal/duration.h"
#include "graph/temporal/format.h"
#include "graph/temporal/parse.h"
#include "graph/temporal/shift.h"
#include "graph/temporal/truncate.h"
#include "graph/value/equality.h"
#include "graph/value/error.h"
#include "tests/graph/value_generator.h"

using namespace clew::graph;

namespace {

struct Case {
  const char* given;
  const char* expected;
};

std::string complaint(void (*parse)(std::string_view), const char* text) {
  try {
    parse(text);
  } catch (const ValueError& error) {
    return error.what();
  }
  return "none";
}

Value moment(std::string_view text) {
  if (text.find('T') == std::string_view::npos && text.find(':') == std::string_view::npos) return parse_date(text);
  if (text.find('T') == std::string_view::npos)
    return text.find('+') == std::string_view::npos ? Value(parse_local_time(text)) : Value(parse_time(text));
  const bool zoned = text.find_first_of("+Z[") != std::string_view::npos;
  return zoned ? Value(parse_date_time(text)) : Value(parse_local_date_time(text));
}

}  // namespace

TEST_CASE("the calendar agrees with itself on every day of nine centuries, and at its ends") {
  CHECK(days_of(CalendarDay{1970, 1, 1}) == 0);
  CHECK(calendar_day(min_days()) == CalendarDay{-kMaxYear, 1, 1});
  CHECK(calendar_day(max_days()) == CalendarDay{kMaxYear, 12, 31});
  CalendarDay expected{1599, 12, 31};
  bool right = true;
  for (std::int64_t day = days_of(expected); expected.year < 2500; ++day) {
    right = right && calendar_day(day) == expected && days_of(expected) == day && days_of(week_day(day)) == day;
    right = right && days_of_ordinal(expected.year, ordinal_day(day)) == day && week_day(day).day == weekday(day);
    if (++expected.day > days_in_month(expected.year, expected.month)) expected = {expected.year, expected.month + 1, 1};
    if (expected.month > 12) expected = {expected.year + 1, 1, 1};
  }
  CHECK(right);
  CHECK(weeks_in_week_year(1818) == 53);
  CHECK(weeks_in_week_year(1817) == 52);
}

TEST_CASE("dates of every form") {
  const Case cases[] = {{"2015-07-21", "2015-07-21"},
                        {"20150721", "2015-07-21"},
                        {"2015-7-1", "2015-07-01"},
                        {"2015-07", "2015-07-01"},
                        {"201507", "2015-07-01"},
                        {"2015-W30-2", "2015-07-21"},
                        {"2015W302", "2015-07-21"},
                        {"2015-W30", "2015-07-20"},
                        {"2015W30", "2015-07-20"},
                        {"2015-Q2-60", "2015-05-30"},
                        {"2015Q260", "2015-05-30"},
                        {"2015-Q2", "2015-04-01"},
                        {"2015-202", "2015-07-21"},
                        {"2015202", "2015-07-21"},
                        {"2015", "2015-01-01"},
                        {"+12015-07-21", "+12015-07-21"},
                        {"-0044-03-15", "-0044-03-15"},
                        {"-999999999-01-01", "-999999999-01-01"},
                        {"+999999999-12-31", "+999999999-12-31"},
                        {"0000-01-01", "0000-01-01"}};
  for (const Case& c : cases) CHECK(format(parse_date(c.given)) == c.expected);
  for (const char* wrong : {"",
                            "x",
                            "201",
                            "2015-",
                            "2015-13",
                            "2015-02-29",
                            "2015-00-01",
                            "2015-W54",
                            "2017-W53",
                            "2015-366",
                            "2015-Q5",
                            "2015-Q1-92",
                            "20151",
                            "2015-07-21 ",
                            " 2015-07-21",
                            "2015-07-21T",
                            "+2015-02-30",
                            "+1234567890-01-01",
                            "2015-07-211",
                            "٢٠١٥"})
    CHECK_THROWS_AS(parse_date(wrong), ValueError);
}

TEST_CASE("an error says which part is wrong") {
  auto date = [](std::string_view text) { parse_date(text); };
  CHECK(complaint(date, "2015-13-01") == "'2015-13-01' is not a date such as 2015-07-21: there is no month 13, only 1 to 12");
  CHECK(complaint(date, "2015-02-29") == "'2015-02-29' is not a date such as 2015-07-21: month 2 of 2015 has 28 days");
  CHECK(complaint(date, "soon") == "'soon' is not a date such as 2015-07-21");
  auto date_time = [](std::string_view text) { parse_date_time(text); };
  CHECK_THAT(complaint(date_time, "2015-07-21T21:40[Europe/Atlantis]"), Catch::Contains("no 'Europe/Atlantis'"));
  CHECK_THAT(complaint(date_time, "2015-07-21T21:40+05:00[Europe/Stockholm]"), Catch::Contains("offset there and then is +02:00"));
}

TEST_CASE("times of every form") {
  const Case local[] = {{"21:40:32.142", "21:40:32.142"},
                        {"214032.142", "21:40:32.142"},
                        {"21:40:32", "21:40:32"},
                        {"214032", "21:40:32"},
                        {"21:40", "21:40"},
                        {"2140", "21:40"},
                        {"21", "21:00"},
                        {"9:05", "09:05"},
                        {"12:34:54.7", "12:34:54.700"},
                        {"00:00:00,000000001", "00:00:00.000000001"}};
  for (const Case& c : local) CHECK(format(parse_local_time(c.given)) == c.expected);
  const Case zoned[] = {{"21:40:32.142+0100", "21:40:32.142+01:00"},
                        {"214032.142Z", "21:40:32.142Z"},
                        {"21:40:32+01:00", "21:40:32+01:00"},
                        {"214032-0100", "21:40:32-01:00"},
                        {"21:40-01:30", "21:40-01:30"},
                        {"2140-00:00", "21:40Z"},
                        {"2140-02", "21:40-02:00"},
                        {"22+18:00", "22:00+18:00"},
                        {"12:34:56+02:05:59", "12:34:56+02:05:59"},
                        {"12", "12:00Z"}};
  for (const Case& c : zoned) CHECK(format(parse_time(c.given)) == c.expected);
  for (const char* wrong : {"", "24:00", "21:60", "21:40:60", "214", "21:40:32.", "21:40:32.1234567890", "21:40+19:00",
                            "21:40+18:01", "21:40z", "21:40+", "21-1"})
    CHECK_THROWS_AS(parse_time(wrong), ValueError);
}

TEST_CASE("dates with times, offsets and regions") {
  const Case cases[] = {{"2015-07-21T21:40:32.142+0100", "2015-07-21T21:40:32.142+01:00"},
                        {"2015-W30-2T214032.142Z", "2015-07-21T21:40:32.142Z"},
                        {"2015T214032-0100", "2015-01-01T21:40:32-01:00"},
                        {"20150721T21:40-01:30", "2015-07-21T21:40-01:30"},
                        {"2015-W30T2140-00:00", "2015-07-20T21:40Z"},
                        {"2015202T21+18:00", "2015-07-21T21:00+18:00"},
                        {"2015-07-21", "2015-07-21T00:00Z"},
                        {"2015-07-21T21:40:32.142+02:00[Europe/Stockholm]", "2015-07-21T21:40:32.142+02:00[Europe/Stockholm]"},
                        {"2015-07-21T21:40:32.142+0845[Australia/Eucla]", "2015-07-21T21:40:32.142+08:45[Australia/Eucla]"},
                        {"2015-07-21T21:40:32.142[Europe/London]", "2015-07-21T21:40:32.142+01:00[Europe/London]"},
                        {"1818-07-21T21:40:32.142[Europe/Stockholm]", "1818-07-21T21:40:32.142+00:53:28[Europe/Stockholm]"},
                        {"2017-10-29T02:30+02:00[Europe/Stockholm]", "2017-10-29T02:30+02:00[Europe/Stockholm]"},
                        {"2017-10-29T02:30+01:00[Europe/Stockholm]", "2017-10-29T02:30+01:00[Europe/Stockholm]"},
                        {"2017-03-26T02:30[Europe/Stockholm]", "2017-03-26T03:30+02:00[Europe/Stockholm]"}};
  for (const Case& c : cases) CHECK(format(parse_date_time(c.given)) == c.expected);
  CHECK(format(parse_local_date_time("+999999999-12-31T23:59:59")) == "+999999999-12-31T23:59:59");
  CHECK(parse_zone("Europe/Stockholm").name() == "Europe/Stockholm");
  CHECK(parse_zone("+02:05:07").fixed_offset() == 7507);
  CHECK_THROWS_AS(parse_zone("+01:00x"), ValueError);
  CHECK_THROWS_AS(parse_zone(""), ValueError);
}

TEST_CASE("durations of every form") {
  const Case cases[] = {{"P14DT16H12M", "P14DT16H12M"},
                        {"P5M1.5D", "P5M1DT12H"},
                        {"P0.75M", "P22DT19H51M49.5S"},
                        {"PT0.75M", "PT45S"},
                        {"P2.5W", "P17DT12H"},
                        {"P12Y5M14DT16H12M70S", "P12Y5M14DT16H13M10S"},
                        {"P2012-02-02T14:37:21.545", "P2012Y2M2DT14H37M21.545S"},
                        {"P2012-02-02", "P2012Y2M2D"},
                        {"-P1D", "P-1D"},
                        {"P-1D", "P-1D"},
                        {"-P-1D", "P1D"},
                        {"PT-0.5S", "PT-0.5S"},
                        {"PT.5S", "PT0.5S"},
                        {"p1yt1s", "P1YT1S"},
                        {"P1YT0S", "P1Y"},
                        {"PT-1M-0.001S", "PT-1M-0.001S"},
                        {"P123M-1D", "P10Y3M-1D"},
                        {"PT9223372036854775807S", "PT2562047788015215H30M7S"},
                        {"PT0S", "PT0S"},
                        {"P0D", "PT0S"}};
  for (const Case& c : cases) CHECK(format(parse_duration(c.given)) == c.expected);
  for (const char* wrong : {"", "P", "PT", "P1", "1Y", "P1YT", "P1D1Y", "P1Y1Y", "P1S", "PT1Y", "P--1D", "PT9223372036854775808S",
                            "P9223372036854775807Y", "P1.1234567890Y", "PT1.S", "P2012-2-2", "PT-S", "P1Y "})
    CHECK_THROWS_AS(parse_duration(wrong), ValueError);
}

TEST_CASE("moments move by durations") {
  const Duration a = parse_duration("P12Y5M14DT16H12M70.000000002S");
  const Duration b = parse_duration("P1M-14DT16H-12M70S");
  const Duration c = add(approximate_duration(150 + 5.5, 14.5, 16.5 * 3600 + 12.5 * 60 + 70.5, 3), {});
  CHECK(format(shift(parse_date("1984-10-11"), a)) == "1997-03-25");
  CHECK(format(shift(parse_date("1984-10-11"), negate(a))) == "1972-04-27");
  CHECK(format(shift(parse_date("1984-10-11"), c)) == "1997-10-11");
  CHECK(format(shift(parse_date("1984-10-11"), negate(c))) == "1971-10-12");
  CHECK(format(shift(parse_local_time("12:31:14.000000001"), c)) == "22:29:27.500000004");
  CHECK(format(shift(parse_time("12:31:14.000000001+01:00"), negate(a))) == "20:18:03.999999999+01:00");
  CHECK(format(shift(parse_date_time("1984-10-11T12:31:14.000000001+01:00"), negate(b))) == "1984-09-24T20:42:04.000000001+01:00");
  CHECK(format(shift(parse_date("2015-01-31"), Duration{1, 0, 0, 0})) == "2015-02-28");
  CHECK(format(shift(parse_date_time("2017-10-28T12:00[Europe/Stockholm]"), Duration{0, 1, 0, 0})) ==
        "2017-10-29T12:00+01:00[Europe/Stockholm]");
  CHECK(format(shift(parse_date_time("2017-10-28T12:00[Europe/Stockholm]"), Duration{0, 0, 86'400, 0})) ==
        "2017-10-29T11:00+01:00[Europe/Stockholm]");
  CHECK_THROWS_AS(shift(Date{max_days()}, Duration{0, 1, 0, 0}), ValueError);
  CHECK_THROWS_AS(shift(Date{0}, Duration{INT64_MAX, 0, 0, 0}), ValueError);
  CHECK_THROWS_AS(shift(LocalDateTime{}, Duration{0, 0, INT64_MAX, 0}), ValueError);
}

TEST_CASE("durations are multiplied and divided part by part") {
  const Duration d = parse_duration("P12Y5M14DT16H13M10.000000001S");
  CHECK(format(multiply(d, std::int64_t{2})) == "P24Y10M28DT32H26M20.000000002S");
  CHECK(format(multiply(d, 0.5)) == "P6Y2M22DT13H21M8S");
  CHECK(format(divide(d, 2)) == "P6Y2M22DT13H21M8S");
  CHECK(format(divide(d, 0.5)) == "P24Y10M28DT32H26M20.000000002S");
  CHECK_THROWS_AS(multiply(d, INT64_MAX), ValueError);
  CHECK_THROWS_AS(divide(d, 0), ValueError);
}

TEST_CASE("durations between moments") {
  struct {
    const char* from;
    const char* to;
    const char* mixed;
    const char* seconds;
  } const cases[] = {{"1984-10-11", "2015-06-24", "P30Y8M13D", "PT269112H"},
                     {"1984-10-11", "2016-07-21T21:45:22.142", "P31Y9M10DT21H45M22.142S", "PT278565H45M22.142S"},
                     {"1984-10-11", "16:30+0100", "PT16H30M", "PT16H30M"},
                     {"14:30+00:00", "2015-07-21T21:40:32.142+0100", "PT6H10M32.142S", "PT6H10M32.142S"},
                     {"2015-07-21T21:40:32.142", "2015-06-24", "P-27DT-21H-40M-32.142S", "PT-669H-40M-32.142S"},
                     {"2014-07-21T21:40:36.143+0200", "2015-07-21T21:40:32.142+0100", "P1YT59M55.999S", "PT8760H59M55.999S"},
                     {"2014-07-21T21:40:36.143+0200", "16:30+0100", "PT-4H-10M-36.143S", "PT-4H-10M-36.143S"},
                     {"2017-10-28T23:00+02:00[Europe/Stockholm]", "2017-10-29T04:00+01:00[Europe/Stockholm]", "PT6H", "PT6H"},
                     {"2017-10-29T00:00[Europe/Stockholm]", "2017-10-30", "P1D", "PT25H"},
                     {"2018-01-02T10:00:00.1", "2018-01-01T10:00:00.2", "PT-23H-59M-59.9S", "PT-23H-59M-59.9S"},
                     {"2015-01-31", "2015-02-28", "P28D", "PT672H"},
                     {"-999999999-01-01", "+999999999-12-31T23:59:59", "P1999999998Y11M30DT23H59M59S", "PT17531639991215H59M59S"}};
  for (const auto& c : cases) {
    INFO(c.from << " to " << c.to);
    CHECK(format(between(moment(c.from), moment(c.to), DurationUnit::Mixed)) == c.mixed);
    CHECK(format(between(moment(c.from), moment(c.to), DurationUnit::Seconds)) == c.seconds);
  }
  CHECK(format(between(moment("2018-07-21T21:40:36.143+0500"), moment("1984-07-21T22:40:36.143+0200"), DurationUnit::Months)) ==
        "P-33Y-11M");
  CHECK(format(between(moment("2018-03-11"), moment("2016-06-24"), DurationUnit::Days)) == "P-625D");
}

TEST_CASE("moments are cut to their unit") {
  auto cut = [](const char* date, const char* unit) { return format(truncate(parse_date(date), time_unit(unit).value())); };
  CHECK(cut("2017-10-11", "millennium") == "2000-01-01");
  CHECK(cut("-0001-10-11", "century") == "-0100-01-01");
  CHECK(cut("1984-10-11", "DECADE") == "1980-01-01");
  CHECK(cut("1984-01-01", "weekYear") == "1983-01-03");
  CHECK(cut("1984-11-11", "quarter") == "1984-10-01");
  CHECK(cut("1984-10-11", "week") == "1984-10-08");
  CHECK(cut("1984-10-11", "hour") == "1984-10-11");
  auto cut_time = [](TimeUnit unit) { return format(truncate(parse_local_time("12:31:14.645876123"), unit)); };
  CHECK(cut_time(TimeUnit::Day) == "00:00");
  CHECK(cut_time(TimeUnit::Minute) == "12:31");
  CHECK(cut_time(TimeUnit::Microsecond) == "12:31:14.645876");
  CHECK_FALSE(time_unit("fortnight"));
}

TEST_CASE("what is printed is read back to the same value") {
  clew::test::ValueGenerator generator(2);
  for (int i = 0; i < 2000; ++i) {
    const Date date = generator.value_of(ValueType::Date).as_date();
    CHECK(parse_date(format(date)) == date);
    const Time time = generator.value_of(ValueType::Time).as_time();
    CHECK(parse_time(format(time)) == time);
    const LocalDateTime local = generator.value_of(ValueType::LocalDateTime).as_local_date_time();
    CHECK(parse_local_date_time(format(local)) == local);
    const DateTime date_time = generator.value_of(ValueType::DateTime).as_date_time();
    CHECK(parse_date_time(format(date_time)) == date_time);
    const Duration duration = generator.value_of(ValueType::Duration).as_duration();
    CHECK(parse_duration(format(duration)) == duration);
  }
}
