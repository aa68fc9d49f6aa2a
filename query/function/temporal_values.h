#pragma once
// Dates and times made from text, from maps, from each other and from the clock; and cut to a unit.
#include "graph/temporal/truncate.h"
#include "graph/value.h"

namespace clew::query {

/// Each takes text, a map or a moment that has what the type needs; `now` is for maps without a date. Throws InputError and
/// graph::ValueError.
graph::Value make_date(const graph::Value& from, graph::DateTime now);
graph::Value make_local_time(const graph::Value& from, graph::DateTime now);
graph::Value make_time(const graph::Value& from, graph::DateTime now);
graph::Value make_local_date_time(const graph::Value& from, graph::DateTime now);
graph::Value make_date_time(const graph::Value& from, graph::DateTime now);

/// Text, or a map of amounts: {days: 1.5, hours: 2}.
graph::Value make_duration(const graph::Value& from);

/// What an instant is by the clock of a zone.
graph::Value date_at(graph::DateTime instant, graph::TimeZone zone);
graph::Value local_time_at(graph::DateTime instant, graph::TimeZone zone);
graph::Value time_at(graph::DateTime instant, graph::TimeZone zone);
graph::Value local_date_time_at(graph::DateTime instant, graph::TimeZone zone);
graph::Value date_time_at(graph::DateTime instant, graph::TimeZone zone);

/// The start of the unit in which `from` lies, as the type says, with `fields` (a map) put over it.
graph::Value truncate_date(graph::TimeUnit unit, const graph::Value& from, graph::MapView fields);
graph::Value truncate_local_time(graph::TimeUnit unit, const graph::Value& from, graph::MapView fields);
graph::Value truncate_time(graph::TimeUnit unit, const graph::Value& from, graph::MapView fields);
graph::Value truncate_local_date_time(graph::TimeUnit unit, const graph::Value& from, graph::MapView fields);
graph::Value truncate_date_time(graph::TimeUnit unit, const graph::Value& from, graph::MapView fields);

}  // namespace clew::query
