#include "query/error/error.h"

#include <iterator>
#include <utility>

namespace clew::query {
namespace {

// Names in the order of the enumerators.
constexpr std::string_view kTypeNames[] = {
    "SyntaxError",
    "SemanticError",
    "TypeError",
    "ArgumentError",
    "ArithmeticError",
    "ParameterMissing",
    "ProcedureError",
    "EntityNotFound",
    "PropertyNotFound",
    "LabelNotFound",
    "ConstraintValidationFailed",
    "ConstraintVerificationFailed",
    "LimitExceeded",
    "Unsupported",
    "Internal",
};
static_assert(std::size(kTypeNames) == std::size_t(ErrorType::Internal) + 1);

constexpr std::string_view kDetailNames[] = {
    "AmbiguousAggregationExpression",
    "ColumnNameConflict",
    "CreatingVarLength",
    "DeleteConnectedNode",
    "DeletedEntityAccess",
    "DifferentColumnsInUnion",
    "FloatingPointOverflow",
    "IncomparableValues",
    "IntegerOverflow",
    "InvalidAggregation",
    "InvalidArgumentPassingMode",
    "InvalidArgumentType",
    "InvalidArgumentValue",
    "InvalidClauseComposition",
    "InvalidDelete",
    "InvalidElementAccess",
    "InvalidNumberLiteral",
    "InvalidNumberOfArguments",
    "InvalidParameterUse",
    "InvalidPropertyType",
    "InvalidRelationshipPattern",
    "InvalidUnicodeCharacter",
    "InvalidUnicodeLiteral",
    "ListElementAccessByNonInteger",
    "MapElementAccessByNonString",
    "MergeReadOwnWrites",
    "MissingParameter",
    "NegativeIntegerArgument",
    "NestedAggregation",
    "NoExpressionAlias",
    "NonConstantExpression",
    "NoSingleRelationshipType",
    "NoVariablesInScope",
    "NumberOutOfRange",
    "ProcedureNotFound",
    "PropertyAccessOnNonMap",
    "RelationshipUniquenessViolation",
    "RequiresDirectedRelationship",
    "UndefinedVariable",
    "UnexpectedSyntax",
    "UnknownFunction",
    "VariableAlreadyBound",
    "VariableTypeConflict",
    "None",
    "AmbiguousName",
    "DivisionByZero",
    "MemoryLimit",
    "NestingLimit",
    "RowLimit",
    "TimeLimit",
    "UnknownName",
    "WriteInReadOnly",
};
static_assert(std::size(kDetailNames) == std::size_t(ErrorDetail::WriteInReadOnly) + 1);

Error internal_error(std::string message, std::optional<Span> span) {
  return {.type = ErrorType::Internal,
          .phase = ErrorPhase::Runtime,
          .detail = ErrorDetail::None,
          .message = "Clew has a bug: " + std::move(message),
          .hint = "please report it together with the query",
          .span = span};
}

}  // namespace

InternalError::InternalError(std::string message, std::optional<Span> span)
    : QueryException(internal_error(std::move(message), span)) {}

std::string_view to_string(ErrorType type) {
  return kTypeNames[std::size_t(type)];
}

std::string_view to_string(ErrorPhase phase) {
  return phase == ErrorPhase::CompileTime ? "compile time" : "runtime";
}

std::string_view to_string(ErrorDetail detail) {
  return kDetailNames[std::size_t(detail)];
}

void fail_syntax(ErrorDetail detail, Span span, std::string message, std::string hint) {
  throw InputError({.type = ErrorType::SyntaxError,
                    .phase = ErrorPhase::CompileTime,
                    .detail = detail,
                    .message = std::move(message),
                    .hint = std::move(hint),
                    .span = span});
}

void fail_unsupported(Span span, std::string message, std::string hint) {
  throw UnsupportedError({.type = ErrorType::Unsupported,
                          .phase = ErrorPhase::CompileTime,
                          .detail = ErrorDetail::None,
                          .message = std::move(message),
                          .hint = std::move(hint),
                          .span = span});
}

}  // namespace clew::query
