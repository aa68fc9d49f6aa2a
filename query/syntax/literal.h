#pragma once
// The values of names, strings, numbers and parameters, read from the text of their tokens.
#include <cstdint>
#include <string>
#include <string_view>

#include "query/error/span.h"

namespace clew::query::syntax {

enum class Sign { Positive, Negative };

/// Of a Name or QuotedName token: without backticks.
std::string name_value(std::string_view token);
/// Of a String token: without quotes, escapes resolved.
std::string string_value(std::string_view token);
/// Of a Parameter token: without the dollar sign.
std::string parameter_name(std::string_view token);
/// Of an Integer token (decimal, 0x, 0o) with the sign before it. Throws InputError (IntegerOverflow) beyond 64 bits.
std::int64_t integer_value(std::string_view token, Sign sign, Span span);
/// Of a Float token. Throws InputError (FloatingPointOverflow) beyond the range of a double.
double float_value(std::string_view token, Sign sign, Span span);

}  // namespace clew::query::syntax
