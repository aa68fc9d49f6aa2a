#include "query/execute/call_procedure.h"

#include "query/evaluate/evaluator.h"
#include "query/function/failure.h"

namespace clew::query {

void CallProcedure::start() {
  SingleInputOperator::start();
  results_.clear();
  next_ = 0;
}

void CallProcedure::call() {
  std::vector<graph::Value> arguments;
  for (const BoundExpression& argument : call_.arguments) arguments.push_back(run().evaluator.evaluate(argument, current()));
  results_ = with_place(call_.span, [&] { return call_.procedure->call(arguments, run().graph); });
  next_ = 0;
  // A procedure without results passes its row on.
  if (call_.procedure->signature.results.empty()) results_.assign(1, {});
}

bool CallProcedure::produce(Batch& rows) {
  while (!rows.full()) {
    if (next_ == results_.size()) {
      if (!advance()) return false;
      call();
      continue;
    }
    std::span<graph::Value> row = rows.append(current(), weight());
    for (const BoundCall::Yield& yield : call_.yields) row[std::size_t(yield.slot)] = results_[next_][yield.field];
    ++next_;
  }
  return true;
}

}  // namespace clew::query
