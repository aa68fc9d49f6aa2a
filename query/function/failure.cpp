#include "query/function/failure.h"

#include <iterator>

namespace clew::query {
namespace {

struct Kind {
  ErrorType type;
  ErrorDetail detail;
};

// In the order of graph::ValueErrorKind.
constexpr Kind kKinds[] = {
    {ErrorType::TypeError, ErrorDetail::InvalidArgumentType},   {ErrorType::ArgumentError, ErrorDetail::InvalidArgumentValue},
    {ErrorType::ArithmeticError, ErrorDetail::IntegerOverflow}, {ErrorType::ArithmeticError, ErrorDetail::DivisionByZero},
    {ErrorType::LimitExceeded, ErrorDetail::NestingLimit},      {ErrorType::LimitExceeded, ErrorDetail::MemoryLimit}};
static_assert(std::size(kKinds) == std::size_t(graph::ValueErrorKind::TooLarge) + 1);

Error error_of(Kind kind, std::string message, std::string hint) {
  return {.type = kind.type,
          .phase = ErrorPhase::Runtime,
          .detail = kind.detail,
          .message = std::move(message),
          .hint = std::move(hint),
          .span = std::nullopt};
}

}  // namespace

void fail_type(std::string message, std::string hint) {
  throw InputError(error_of({ErrorType::TypeError, ErrorDetail::InvalidArgumentType}, std::move(message), std::move(hint)));
}

void fail_argument_type(std::string message, std::string hint) {
  throw InputError(error_of({ErrorType::TypeError, ErrorDetail::InvalidArgumentValue}, std::move(message), std::move(hint)));
}

void fail_argument_value(std::string message, std::string hint) {
  throw InputError(error_of({ErrorType::ArgumentError, ErrorDetail::InvalidArgumentValue}, std::move(message), std::move(hint)));
}

void fail_range(std::string message, std::string hint) {
  throw InputError(error_of({ErrorType::ArgumentError, ErrorDetail::NumberOutOfRange}, std::move(message), std::move(hint)));
}

void fail_deleted() {
  throw InputError(error_of({ErrorType::EntityNotFound, ErrorDetail::DeletedEntityAccess}, "this was deleted by the same statement",
                            "read what you need of it before the DELETE, into a WITH"));
}

void fail_size(std::uint64_t limit) {
  throw InputError(error_of({ErrorType::LimitExceeded, ErrorDetail::MemoryLimit}, "this makes a single value that is too large",
                            "one value may have " + std::to_string(limit >> 20U) + " MB at most"));
}

Error to_error(const graph::ValueError& error) {
  return error_of(kKinds[std::size_t(error.kind())], error.what(), error.hint());
}

}  // namespace clew::query
