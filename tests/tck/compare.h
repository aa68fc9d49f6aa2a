#pragma once
// Whether a result, side effects or an error are what a scenario expects. Each gives nothing where so, else what differs.
#include <optional>

#include "tests/tck/engine.h"
#include "tests/tck/gherkin.h"

namespace clew::tck {

enum class RowOrder : std::uint8_t { Matters, Ignored };

using Difference = std::optional<std::string>;

/// The first row of the table names the columns.
Difference compare_result(const Outcome& outcome, const Table& expected, RowOrder rows, ListOrder lists);
Difference compare_empty(const Outcome& outcome);

/// Rows of a kind and a number; kinds that are not there must be zero.
Difference compare_side_effects(const Outcome& outcome, const Table& expected);

/// Phase "any time" and detail "*" fit all. An error must leave the graph as it was.
Difference compare_failure(const Outcome& outcome, const Failure& expected);

}  // namespace clew::tck
