#pragma once
// What went wrong with a query, as a value: kind, the TCK's type, phase and detail, message, place, remedy.
// Thrown as one of three exceptions, by whose fault it is; rendered by render_error.h against the source text.
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/error/span.h"

namespace clew::query {

/// The kinds of the openCypher TCK, and Clew's own (LimitExceeded, Unsupported, Internal) for what the TCK leaves open.
enum class ErrorType {
  SyntaxError,
  SemanticError,
  TypeError,
  ArgumentError,
  ArithmeticError,
  ParameterMissing,
  ProcedureError,
  EntityNotFound,
  PropertyNotFound,
  LabelNotFound,
  ConstraintValidationFailed,
  ConstraintVerificationFailed,
  LimitExceeded,
  Unsupported,
  Internal,
};

enum class ErrorPhase { CompileTime, Runtime };

/// The details of the openCypher TCK by its names; those after `None` are Clew's own.
enum class ErrorDetail {
  AmbiguousAggregationExpression,
  ColumnNameConflict,
  CreatingVarLength,
  DeleteConnectedNode,
  DeletedEntityAccess,
  DifferentColumnsInUnion,
  FloatingPointOverflow,
  IncomparableValues,
  IntegerOverflow,
  InvalidAggregation,
  InvalidArgumentPassingMode,
  InvalidArgumentType,
  InvalidArgumentValue,
  InvalidClauseComposition,
  InvalidDelete,
  InvalidElementAccess,
  InvalidNumberLiteral,
  InvalidNumberOfArguments,
  InvalidParameterUse,
  InvalidPropertyType,
  InvalidRelationshipPattern,
  InvalidUnicodeCharacter,
  InvalidUnicodeLiteral,
  ListElementAccessByNonInteger,
  MapElementAccessByNonString,
  MergeReadOwnWrites,
  MissingParameter,
  NegativeIntegerArgument,
  NestedAggregation,
  NoExpressionAlias,
  NonConstantExpression,
  NoSingleRelationshipType,
  NoVariablesInScope,
  NumberOutOfRange,
  ProcedureNotFound,
  PropertyAccessOnNonMap,
  RelationshipUniquenessViolation,
  RequiresDirectedRelationship,
  UndefinedVariable,
  UnexpectedSyntax,
  UnknownFunction,
  VariableAlreadyBound,
  VariableTypeConflict,
  None,
  AmbiguousName,
  DivisionByZero,
  MemoryLimit,
  NestingLimit,
  RowLimit,
  TimeLimit,
  UnknownName,
  WriteInReadOnly,
};

/// A second place that explains the first: "the parenthesis opened here".
struct Related {
  Span span;
  std::string label;
};

struct Error {
  ErrorType type = ErrorType::SyntaxError;
  ErrorPhase phase = ErrorPhase::CompileTime;
  ErrorDetail detail = ErrorDetail::None;
  std::string message;       ///< One sentence in the user's words, without a final full stop.
  std::string hint;          ///< What to do next; empty where the message says it.
  std::optional<Span> span;  ///< Absent only where no text is at fault (a limit, a parameter).
  std::optional<Related> related = std::nullopt;
};

/// Something worth saying that is no error: an unknown label, a pattern that makes a product.
struct Notice {
  std::string message;
  std::string hint;
  Span span;
};

class QueryException : public std::exception {
 public:
  explicit QueryException(Error error) : error_(std::move(error)) {}
  const Error& error() const { return error_; }
  const char* what() const noexcept override { return error_.message.c_str(); }

 private:
  Error error_;
};

/// The query, its parameters or the data it meets are wrong: the user mends it.
class InputError : public QueryException {
  using QueryException::QueryException;
};

/// The query is valid Cypher that Clew does not run.
class UnsupportedError : public QueryException {
  using QueryException::QueryException;
};

/// Clew has a bug: an invariant did not hold.
class InternalError : public QueryException {
 public:
  explicit InternalError(std::string message, std::optional<Span> span = std::nullopt);
};

std::string_view to_string(ErrorType type);
std::string_view to_string(ErrorPhase phase);
std::string_view to_string(ErrorDetail detail);

/// Throws InputError for a compile-time SyntaxError, the commonest case by far.
[[noreturn]] void fail_syntax(ErrorDetail detail, Span span, std::string message, std::string hint = {});
/// Throws UnsupportedError.
[[noreturn]] void fail_unsupported(Span span, std::string message, std::string hint = {});

}  // namespace clew::query
