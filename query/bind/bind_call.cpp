// CALL: arguments given or taken from parameters, results named by YIELD.
#include <algorithm>

#include "query/bind/binder.h"
#include "query/error/near_names.h"

namespace clew::query {
namespace {

using syntax::CallClause;
using syntax::Name;
using syntax::YieldItem;

[[noreturn]] void fail_unknown_procedure(const Name& name, const Catalog& catalog) {
  std::string hint = did_you_mean(name.text, catalog.procedure_names());
  throw InputError({.type = ErrorType::ProcedureError,
                    .phase = ErrorPhase::CompileTime,
                    .detail = ErrorDetail::ProcedureNotFound,
                    .message = "there is no procedure " + name.text,
                    .hint = hint.empty() ? "procedures are called with their namespace, as in CALL db.labels()" : hint,
                    .span = name.span,
                    .related = std::nullopt});
}

// name(in, in) :: (out, out), as people read it.
std::string describe(const ProcedureSignature& signature) {
  std::string text = signature.name + '(';
  for (const ParameterSignature& parameter : signature.parameters) text += (text.back() == '(' ? "" : ", ") + parameter.name;
  return text + ')';
}

std::size_t field_index(const ProcedureSignature& signature, const Name& field) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < signature.results.size(); ++i) {
    if (signature.results[i].name == field.text) return i;
    names.push_back(signature.results[i].name);
  }
  std::string hint = did_you_mean(field.text, names);
  std::vector<std::string> all(names.begin(), names.end());
  fail_syntax(ErrorDetail::UndefinedVariable, field.span, signature.name + " has no result " + field.text,
              hint.empty() ? (all.empty() ? "it has none; leave out YIELD" : "it has " + enumerate(all, "and")) : hint);
}

}  // namespace

std::vector<BoundExpression> Binder::bind_call_arguments(const CallClause& call, const ProcedureSignature& signature,
                                                         bool standalone) {
  if (!call.arguments) return arguments_from_parameters(call, signature, standalone);
  std::vector<BoundExpression> arguments = bind_all(*call.arguments);
  if (arguments.size() != signature.parameters.size())
    fail_syntax(ErrorDetail::InvalidNumberOfArguments, call.procedure.span,
                signature.name + " takes " + std::to_string(signature.parameters.size()) + " arguments, not " +
                    std::to_string(arguments.size()),
                "call it as " + describe(signature));
  for (std::size_t i = 0; i < arguments.size(); ++i)
    if (!signature.parameters[i].types.accepts(arguments[i].type))
      fail_syntax(ErrorDetail::InvalidArgumentType, arguments[i].span,
                  signature.parameters[i].name + " must be " + signature.parameters[i].types.describe() + ", not " +
                      describe(arguments[i].type),
                  "call it as " + describe(signature));
  return arguments;
}

std::vector<BoundExpression> Binder::arguments_from_parameters(const CallClause& call, const ProcedureSignature& signature,
                                                               bool standalone) {
  std::vector<BoundExpression> arguments;
  if (!signature.parameters.empty() && !standalone)
    fail_syntax(ErrorDetail::InvalidArgumentPassingMode, call.procedure.span,
                "within a query, CALL needs its arguments in parentheses", "write CALL " + describe(signature));
  for (const ParameterSignature& parameter : signature.parameters) {
    const auto& given = options_.parameters;
    if (given && std::find(given->begin(), given->end(), parameter.name) == given->end())
      throw InputError(
          {.type = ErrorType::ParameterMissing,
           .phase = ErrorPhase::CompileTime,
           .detail = ErrorDetail::MissingParameter,
           .message = "the parameter $" + parameter.name + ", from which " + signature.name + " takes its argument, is missing",
           .hint = "give it, or write CALL " + describe(signature),
           .span = call.procedure.span,
           .related = std::nullopt});
    arguments.push_back(bind(syntax::Parameter{parameter.name}, call.procedure.span));
  }
  return arguments;
}

BoundCall Binder::bind_call(const CallClause& call, Span span, bool standalone) {
  FoundProcedure found = catalog_.procedure(call.procedure.text);
  if (!found) fail_unknown_procedure(call.procedure, catalog_);
  const ProcedureSignature& signature = *found.signature;
  query_.writes = query_.writes || signature.writes;
  BoundCall result{.procedure = found.procedure,
                   .arguments = bind_call_arguments(call, signature, standalone),
                   .yields = {},
                   .predicates = {},
                   .span = span};
  if (call.yield_star && !standalone)
    fail_syntax(ErrorDetail::UnexpectedSyntax, *call.yield_star, "within a query, YIELD needs the names of the results",
                "write YIELD " + (signature.results.empty() ? "name" : signature.results.front().name));
  auto yield = [&](std::size_t field, const Name& name) {
    result.yields.push_back({field, declare(name, signature.results[field].type)});
  };
  if (call.yield)
    for (const YieldItem& item : *call.yield) yield(field_index(signature, item.field), item.alias ? *item.alias : item.field);
  else if (standalone)
    for (std::size_t i = 0; i < signature.results.size(); ++i) yield(i, {signature.results[i].name, call.procedure.span});
  if (call.predicate) bind_predicates(*call.predicate, result.predicates);
  return result;
}

// A CALL that is the whole query returns what it yields.
std::optional<BoundProjection> Binder::project_yields(Span span) {
  if (scope_.entries().empty()) return std::nullopt;
  BoundProjection projection;
  projection.span = span;
  for (const ScopeEntry& entry : scope_.entries()) projection.columns.push_back({entry.name, entry.slot});
  return projection;
}

}  // namespace clew::query
