#pragma once
// Rounding to decimal places, exact on the decimal digits that a float prints with.
#include <optional>
#include <string_view>

namespace clew::query {

enum class RoundingMode { Ceiling, Floor, Up, Down, HalfUp, HalfDown, HalfEven };

/// By the name that Java and Neo4j give it, in any case: HALF_UP.
std::optional<RoundingMode> rounding_mode(std::string_view name);

/// Up is away from zero, down towards it; places are 0 or more. What is not finite stays as it is.
double round_number(double number, int places, RoundingMode mode);

}  // namespace clew::query
