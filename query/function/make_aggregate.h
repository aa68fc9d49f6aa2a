#pragma once
// An aggregate from a plain class: add(arguments, weight) of rows whose first argument is not null, merge(State&), result().
#include <utility>

#include "query/function/function.h"

namespace clew::query {

template <class State>
class AggregateStateOf final : public AggregateState {
 public:
  void add(std::span<const graph::Value> arguments, std::uint64_t weight) override {
    if (arguments.empty() || !arguments.front().is_null()) state_.add(arguments, weight);
  }
  void merge(AggregateState& from) override { state_.merge(static_cast<AggregateStateOf&>(from).state_); }
  graph::Value result() override { return state_.result(); }

 private:
  State state_;
};

template <class State>
Aggregate make_aggregate(FunctionSignature signature, AggregateKind kind = AggregateKind::Other) {
  return {.signature = std::move(signature), .kind = kind, .start = []() -> std::unique_ptr<AggregateState> {
            return std::make_unique<AggregateStateOf<State>>();
          }};
}

}  // namespace clew::query
