// Numbers as text and back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace clew::graph {

// The shortest decimal that reads back as the same float, laid out as Java and Neo4j do: 1.0, 0.001, 1.0E7, 1.5E-9, NaN, Infinity.
std::string float_text(double number);

// Decimal, or hexadecimal and octal with 0x and 0o, with a sign or without. Nothing where the text is no integer of 64 bits.
std::optional<std::int64_t> parse_integer(std::string_view text);
// Decimal with a point, an exponent, both or neither; NaN, Infinity and Inf in any case. Nothing where the text is no number;
// what is too large is infinite.
std::optional<double> parse_float(std::string_view text);

}  // namespace clew::graph
