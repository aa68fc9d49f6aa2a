// Which of two values comes first: as < says, which may be unknown, and as ORDER BY says, which is always known.
#pragma once

#include <compare>
#include <optional>

#include "graph/value.h"

namespace clew::graph {

// Two numbers by their exact mathematical values, integers beyond 2^53 included; unordered where one is NaN.
std::partial_ordering compare_numbers(const Value& a, const Value& b);
std::partial_ordering compare_numbers(std::int64_t integer, double number);

// openCypher's comparability. Nothing where it is unknown (<, <=, > and >= are null): where null decides, between types,
// and for types without an order of their own (maps, nodes, relationships, paths, durations, points).
// Unordered (all four are false) where NaN decides. Lists compare as words in a dictionary do.
std::optional<std::partial_ordering> compare(const Value& a, const Value& b);

// openCypher's orderability: a total order over all values in which equivalent values are equal. Ascending:
// maps, nodes, relationships, lists, paths, points, date times, local date times, dates, times, local times, durations,
// strings, booleans, numbers, NaN, null. Strings by code points; durations by their average length.
std::weak_ordering order(const Value& a, const Value& b);

struct OrderedBefore {
  using is_transparent = void;
  bool operator()(const Value& a, const Value& b) const { return order(a, b) < 0; }
};

}  // namespace clew::graph
