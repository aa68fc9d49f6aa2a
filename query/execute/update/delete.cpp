// DELETE and DETACH DELETE. Whether a deleted node has lost all its relationships is checked at the end of the statement.
#include "graph/value/type_name.h"
#include "query/evaluate/evaluator.h"
#include "query/execute/update/buffered_update.h"
#include "query/execute/update/update_operators.h"
#include "query/function/failure.h"

namespace clew::query {
namespace {

using graph::Value;
using graph::ValueType;

class Delete final : public BufferedUpdate {
 public:
  Delete(RunContext& run, const BoundDelete& deletion, Input input) : BufferedUpdate(run, std::move(input)), deletion_(deletion) {}

 protected:
  void write(std::span<Value> row, std::vector<std::vector<Value>>&) override {
    for (const BoundExpression& target : deletion_.targets) {
      const Value value = run().evaluator.evaluate(target, row);
      with_place(target.span, [&] { remove(value); });
    }
  }

 private:
  void remove(const Value& value) {
    switch (value.type()) {
      case ValueType::Null:
        return;
      case ValueType::Node:
        if (deletion_.detach) return run().transaction->detach_delete_node(value.as_node());
        return run().transaction->delete_node(value.as_node());
      case ValueType::Relationship:
        return run().transaction->delete_relationship(value.as_relationship());
      case ValueType::Path:
        return remove_path(value.as_path());
      default:
        fail_type(graph::described(value) + " can't be deleted", "delete nodes, relationships or paths");
    }
  }

  void remove_path(graph::PathView path) {
    for (std::uint32_t i = 0; i < path.length(); ++i) run().transaction->delete_relationship(path.relationship(i));
    for (std::uint32_t i = 0; i <= path.length(); ++i) remove(Value(path.node(i)));
  }

  const BoundDelete& deletion_;
};

}  // namespace

std::unique_ptr<Operator> make_delete(RunContext& run, const BoundDelete& deletion, Input input) {
  return std::make_unique<Delete>(run, deletion, std::move(input));
}

}  // namespace clew::query
