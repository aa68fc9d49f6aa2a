#pragma once
// Errors of functions and operators. They know what is wrong but not where: whoever evaluates an expression adds its span.
#include <string>
#include <utility>

#include "graph/value/error.h"
#include "query/error/error.h"

namespace clew::query {

/// Each throws InputError without a span.
[[noreturn]] void fail_type(std::string message, std::string hint = {});  ///< TypeError: InvalidArgumentType.
[[noreturn]] void fail_argument_type(std::string message,
                                     std::string hint = {});  ///< TypeError: InvalidArgumentValue, of functions.
[[noreturn]] void fail_argument_value(std::string message, std::string hint = {});  ///< ArgumentError: InvalidArgumentValue.
[[noreturn]] void fail_range(std::string message, std::string hint = {});           ///< ArgumentError: NumberOutOfRange.
[[noreturn]] void fail_deleted();                                                   ///< EntityNotFound: DeletedEntityAccess.
[[noreturn]] void fail_size(std::uint64_t limit);                                   ///< LimitExceeded: MemoryLimit.

/// What went wrong with an operation on values, as an error of the query.
Error to_error(const graph::ValueError& error);

/// Gives what `evaluate()` gives; an error without a place gets the span.
template <class Evaluate>
decltype(auto) with_place(Span span, Evaluate&& evaluate) {
  try {
    return evaluate();
  } catch (const graph::ValueError& value_error) {
    Error error = to_error(value_error);
    error.span = span;
    throw InputError(std::move(error));
  } catch (const InputError& input_error) {
    if (input_error.error().span) throw;
    Error error = input_error.error();
    error.span = span;
    throw InputError(std::move(error));
  }
}

}  // namespace clew::query
