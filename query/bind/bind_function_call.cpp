// Calls of functions and aggregates.
#include <algorithm>

#include "query/bind/binder.h"
#include "query/error/near_names.h"

namespace clew::query {

using syntax::FunctionCall;

namespace {

bool is_word(std::string_view name, std::string_view lower) {
  return std::equal(name.begin(), name.end(), lower.begin(), lower.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a - 'A' + 'a') : a) == b; });
}

// name(a, b[, c])
std::string describe(const FunctionSignature& signature) {
  std::string text = signature.name + '(';
  for (std::size_t i = 0; i < signature.parameters.size(); ++i) {
    if (i >= signature.required) text += '[';
    text += (i == 0 ? "" : ", ") + signature.parameters[i].name;
    if (i >= signature.required) text += ']';
  }
  return text + (signature.variadic ? ", ...)" : ")");
}

}  // namespace

BoundExpression Binder::bind(const FunctionCall& call, Span span) {
  if (Found<Aggregate> aggregate = catalog_.aggregate(call.name.text)) {
    if (is_word(call.name.text, "count") && call.arguments.empty())
      fail_syntax(ErrorDetail::InvalidNumberOfArguments, span, "count needs to know what to count",
                  "write count(*) for all rows, or count(x)");
    return bind_aggregate(call, aggregate, span);
  }
  if (is_word(call.name.text, "exists") && call.arguments.size() == 1) return bind_exists(call, span);
  Found<Function> function = catalog_.function(call.name.text);
  if (!function) fail_unknown_function(call);
  if (call.distinct)
    fail_syntax(ErrorDetail::UnexpectedSyntax, call.name.span, "only aggregates take DISTINCT",
                "leave it out: " + describe(*function.signature));
  if (!function.signature->deterministic && context_.aggregates == AggregateUse::Nested)
    fail_syntax(ErrorDetail::NonConstantExpression, span,
                function.signature->name + " can't be aggregated: it changes from call to call",
                "compute it in a WITH before: WITH " + function.signature->name + "() AS x");
  BoundFunctionCall bound{function.callable, bind_all(call.arguments)};
  check_arguments(*function.signature, bound.arguments, span);
  return {std::move(bound), function.signature->result, span};
}

// exists(pattern) is EXISTS { pattern }; exists(n.key) is n.key IS NOT NULL.
BoundExpression Binder::bind_exists(const FunctionCall& call, Span span) {
  const syntax::Expression& argument = call.arguments.front();
  if (auto* pattern = std::get_if<syntax::PatternExpression>(&argument.node)) return bind_pattern_test(*pattern, span);
  return {BoundUnary{syntax::UnaryOperator::IsNotNull, box(bind_expression(argument))}, {TypeKind::Boolean}, span};
}

void Binder::check_arguments(const FunctionSignature& signature, const std::vector<BoundExpression>& arguments, Span span) {
  if (arguments.size() < signature.required || arguments.size() > signature.most())
    fail_syntax(
        ErrorDetail::InvalidNumberOfArguments, span,
        signature.name + " can't take " + std::to_string(arguments.size()) + (arguments.size() == 1 ? " argument" : " arguments"),
        "call it as " + describe(signature));
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const ParameterSignature& parameter = signature.parameters[std::min(i, signature.parameters.size() - 1)];
    if (!parameter.types.accepts(arguments[i].type))
      fail_syntax(ErrorDetail::InvalidArgumentType, arguments[i].span,
                  signature.name + " takes " + parameter.types.describe() + "; this is " + query::describe(arguments[i].type),
                  "call it as " + describe(signature));
  }
}

BoundExpression Binder::bind_aggregate(const FunctionCall& call, Found<Aggregate> aggregate, Span span) {
  const FunctionSignature& signature = *aggregate.signature;
  if (context_.aggregates == AggregateUse::Nested)
    fail_syntax(ErrorDetail::NestedAggregation, span, "an aggregate can't hold another", "compute the inner one in a WITH before");
  if (context_.aggregates == AggregateUse::Forbidden)
    fail_syntax(ErrorDetail::InvalidAggregation, span, signature.name + " can't stand here: it aggregates rows",
                "compute it in a WITH before, and use it by name: WITH ..., " + signature.name + "(..) AS x");
  BoundAggregate bound{.slot = {}, .function = aggregate.callable, .arguments = {}, .distinct = call.distinct, .span = span};
  {
    ExpressionContext context;
    context.aggregates = AggregateUse::Nested;
    context.incoming = context_.incoming;
    Restore restore(context_, context);
    bound.arguments = bind_all(call.arguments);
  }
  if (!call.arguments.empty()) check_arguments(signature, bound.arguments, span);
  if (context_.collected == nullptr)
    fail_syntax(ErrorDetail::InvalidAggregation, span, "ORDER BY can't aggregate what its columns do not",
                "make the aggregate a column and order by its name");
  StaticType type = result_of(signature, bound.arguments);
  bound.slot = new_anonymous(signature.name.c_str(), span, type);
  SlotId slot = bound.slot;
  context_.collected->push_back(std::move(bound));
  return use(slot, span);
}

// collect, min and max give what they take.
StaticType Binder::result_of(const FunctionSignature& signature, const std::vector<BoundExpression>& arguments) {
  if (arguments.empty()) return signature.result;
  if (is_word(signature.name, "collect")) return list_of(arguments.front().type);
  return signature.result;
}

BoundExpression Binder::bind(const syntax::CountStar&, Span span) {
  FunctionCall call;
  call.name = {"count", span};
  return bind_aggregate(call, catalog_.aggregate("count"), span);
}

void Binder::fail_unknown_function(const FunctionCall& call) {
  std::string hint = did_you_mean(call.name.text, catalog_.function_names());
  fail_syntax(ErrorDetail::UnknownFunction, call.name.span, "there is no function " + call.name.text,
              hint.empty() ? "docs/cypher.md lists the functions there are" : hint);
}

}  // namespace clew::query
