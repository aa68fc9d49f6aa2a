#include "tests/query/function_call.h"

#include <stdexcept>

#include "graph/temporal/parse.h"
#include "graph/value/parse_literal.h"
#include "graph/value/print.h"
#include "query/function/failure.h"
#include "query/function/registry.h"

namespace clew::test {
namespace {

using namespace query;
using graph::Value;

/// Of calls on literals, which name no nodes or relationships.
class NoEntities final : public graph::Entities {
 public:
  std::vector<std::string_view> labels(graph::NodeId) const override { return {}; }
  bool has_label(graph::NodeId, std::string_view) const override { return false; }
  std::string_view type(graph::RelationshipId) const override { return {}; }
  graph::NodeId source(graph::RelationshipId) const override { return graph::kNone<graph::NodeId>; }
  graph::NodeId target(graph::RelationshipId) const override { return graph::kNone<graph::NodeId>; }
  Value property(graph::NodeId, std::string_view) const override { return {}; }
  Value property(graph::RelationshipId, std::string_view) const override { return {}; }
  Value properties(graph::NodeId) const override { return Value::map({}); }
  Value properties(graph::RelationshipId) const override { return Value::map({}); }
};

std::string describe(const Error& error) {
  std::string text = std::string(to_string(error.type)) + '(' + std::string(to_string(error.detail)) + "): " + error.message;
  return error.hint.empty() ? text : text + "; " + error.hint;
}

Value call_function(const Function& function, std::span<const Value> arguments) {
  graph::Graph graph;
  NoEntities entities;
  graph::DateTime now = graph::parse_date_time("2015-07-21T21:40:32.142Z");
  FunctionContext context{
      .graph = graph, .entities = entities, .statement_time = now, .transaction_time = now, .random = Random(42)};
  return function.call(arguments, context);
}

// Each element of the list is a row; with a percentile beside it where there are two arguments.
Value aggregate(const Aggregate& aggregate, std::span<const Value> arguments) {
  std::unique_ptr<AggregateState> state = aggregate.start();
  for (const Value& value : arguments[0].as_list()) {
    std::vector<Value> row(arguments.begin(), arguments.end());
    row[0] = value;
    state->add(row, 1);
  }
  return state->result();
}

Value call(const std::string& text) {
  std::size_t open = text.find('(');
  std::size_t close = text.rfind(')');
  if (open == std::string::npos || close == std::string::npos) throw std::invalid_argument("this is no call: " + text);
  Value arguments = graph::parse_literal('[' + text.substr(open + 1, close - open - 1) + ']');
  const Registry& registry = Registry::builtin();
  if (const Function* function = registry.function(text.substr(0, open))) return call_function(*function, arguments.as_list());
  if (const Aggregate* found = registry.aggregate(text.substr(0, open))) return aggregate(*found, arguments.as_list());
  throw std::invalid_argument("there is no function for " + text);
}

}  // namespace

std::string evaluate_call(const std::string& text) {
  try {
    return graph::print_literal(with_place({}, [&] { return call(text); }));
  } catch (const InputError& error) {
    return describe(error.error());
  }
}

}  // namespace clew::test
