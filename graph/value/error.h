// Why an operation on values has no result. Thrown by graph/value and graph/temporal; whoever knows the place in the user's
// query or file adds it.
#pragma once

#include <stdexcept>
#include <string>

namespace clew::graph {

enum class ValueErrorKind {
  InvalidType,     // An operand of a type that the operation does not take.
  InvalidValue,    // Of the right type, but it means nothing: a 13th month, a text that is no date.
  Overflow,        // The result does not fit its type.
  DivisionByZero,  // Of integers.
  NestingTooDeep,  // Lists and maps within each other beyond Value::kMaxNesting.
  TooLarge,        // A string, list or map beyond Value::kMaxSize.
};

class ValueError : public std::runtime_error {
 public:
  // `message` is one sentence in the user's words without a final full stop; `hint` says what to do next.
  ValueError(ValueErrorKind kind, const std::string& message, std::string hint = {})
      : std::runtime_error(message), kind_(kind), hint_(std::move(hint)) {}

  ValueErrorKind kind() const { return kind_; }
  const std::string& hint() const { return hint_; }

 private:
  ValueErrorKind kind_;
  std::string hint_;
};

}  // namespace clew::graph
