#pragma once
// The map that a date or time is made from, {year: 2015, week: 30}: its fields by name, checked against their limits, and dates
// and times put together from them, over a base whose parts they replace.
#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "graph/temporal/moment.h"
#include "graph/value.h"

namespace clew::query {

enum class TemporalField : std::uint8_t {
  Date,
  Time,
  DateTime,
  Year,
  Quarter,
  Month,
  Week,
  Day,
  OrdinalDay,
  DayOfWeek,
  DayOfQuarter,
  Hour,
  Minute,
  Second,
  Millisecond,
  Microsecond,
  Nanosecond,
  TimeZone,
  EpochSeconds,
  EpochMillis,
};
inline constexpr std::size_t kTemporalFields = std::size_t(TemporalField::EpochMillis) + 1;

/// Which fields a type has.
class FieldSet {
 public:
  constexpr FieldSet(std::initializer_list<TemporalField> fields) {
    for (TemporalField field : fields) bits_ |= 1U << std::size_t(field);
  }
  constexpr bool has(TemporalField field) const { return (bits_ >> std::size_t(field) & 1U) != 0; }
  friend constexpr FieldSet operator|(FieldSet a, FieldSet b) {
    a.bits_ |= b.bits_;
    return a;
  }

 private:
  std::uint32_t bits_ = 0;
};

inline constexpr FieldSet kDateFields = {TemporalField::Date,         TemporalField::DateTime,   TemporalField::Year,
                                         TemporalField::Quarter,      TemporalField::Month,      TemporalField::Week,
                                         TemporalField::Day,          TemporalField::OrdinalDay, TemporalField::DayOfWeek,
                                         TemporalField::DayOfQuarter, TemporalField::TimeZone};
inline constexpr FieldSet kTimeFields = {TemporalField::Time,        TemporalField::DateTime,   TemporalField::Hour,
                                         TemporalField::Minute,      TemporalField::Second,     TemporalField::Millisecond,
                                         TemporalField::Microsecond, TemporalField::Nanosecond, TemporalField::TimeZone};
inline constexpr FieldSet kDateTimeFields = kDateFields | kTimeFields;
inline constexpr FieldSet kInstantFields = kDateTimeFields | FieldSet{TemporalField::EpochSeconds, TemporalField::EpochMillis};

class TemporalFields {
 public:
  /// `type` names what is made, for errors: "a date". Throws InputError for a field that the type does not have, and for values
  /// that are no integers, beyond their limits, or no dates and times where these are asked for. Null fields make all null.
  TemporalFields(graph::MapView map, FieldSet allowed, const char* type);

  bool any_null() const { return any_null_; }
  bool has(TemporalField field) const { return values_[std::size_t(field)] != nullptr; }
  std::optional<std::int64_t> number(TemporalField field) const;
  std::optional<graph::TimeZone> zone() const { return zone_; }
  /// Whether a zone is all that is given.
  bool only_zone() const;

  /// What the base is taken from: date or datetime; time or datetime.
  std::optional<graph::Moment> date_base() const;
  std::optional<graph::Moment> time_base() const;

  /// The date that the fields say, where a base is given with its parts for those that they do not. A day that the base has and
  /// the new month lacks becomes the last.
  graph::Date date(std::optional<graph::Date> base) const;

  /// Whether midnight is meant where no field says a time.
  enum class MissingTime : std::uint8_t { Midnight, Error };
  graph::LocalTime time(std::optional<graph::LocalTime> base, MissingTime missing) const;
  /// Milliseconds, microseconds and nanoseconds together; nothing where there is none of them.
  std::optional<std::int64_t> fraction() const;

 private:
  void check_number(TemporalField field, const graph::Value& value) const;
  std::optional<graph::Moment> moment(TemporalField field) const;
  std::optional<graph::Moment> base(TemporalField one) const;
  graph::Date calendar_date(std::optional<graph::Date> base) const;
  graph::Date week_date(std::optional<graph::Date> base) const;
  graph::Date quarter_date(std::optional<graph::Date> base) const;
  graph::Date ordinal_date(std::optional<graph::Date> base) const;
  std::int64_t year(std::optional<std::int64_t> base) const;
  int part(TemporalField field, std::optional<int> base, int otherwise) const;
  void require(TemporalField finer, TemporalField coarser, bool base) const;

  const char* type_;
  bool any_null_ = false;
  std::array<const graph::Value*, kTemporalFields> values_{};
  std::optional<graph::TimeZone> zone_;
};

}  // namespace clew::query
