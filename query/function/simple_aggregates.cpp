// Counting, the least and the greatest, and the list of all.
#include <iterator>

#include "graph/value/order.h"
#include "query/function/definition.h"
#include "query/function/make_aggregate.h"

namespace clew::query {
namespace {

using graph::Value;

class Count {
 public:
  void add(Arguments, std::uint64_t weight) { rows_ += std::int64_t(weight); }
  void merge(Count& from) { rows_ += from.rows_; }
  Value result() { return rows_; }

 private:
  std::int64_t rows_ = 0;
};

enum class End { Least, Greatest };

template <End end>
class Extreme {
 public:
  void add(Arguments arguments, std::uint64_t) { take(arguments[0]); }
  void merge(Extreme& from) {
    if (!from.value_.is_null()) take(from.value_);
  }
  Value result() { return std::move(value_); }

 private:
  void take(const Value& value) {
    if (value_.is_null() || (end == End::Least ? graph::order(value, value_) < 0 : graph::order(value, value_) > 0))
      value_ = value.own();
  }

  Value value_;
};

class Collect {
 public:
  void add(Arguments arguments, std::uint64_t weight) { values_.insert(values_.end(), weight, arguments[0].own()); }
  void merge(Collect& from) {
    values_.insert(values_.end(), std::make_move_iterator(from.values_.begin()), std::make_move_iterator(from.values_.end()));
  }
  Value result() { return Value::list(std::move(values_)); }

 private:
  std::vector<Value> values_;
};

FunctionSignature signature(const char* name, StaticType result) {
  return {.name = name, .parameters = {{"value", kAnything}}, .required = 1, .result = result};
}

}  // namespace

std::vector<Aggregate> simple_aggregates() {
  Aggregate count = make_aggregate<Count>(signature("count", {TypeKind::Integer}), AggregateKind::Count);
  count.signature.required = 0;  // count(*)
  Aggregate collect = make_aggregate<Collect>(signature("collect", {TypeKind::Any, 1}), AggregateKind::Collect);
  collect.keeps_values = true;
  return {std::move(count), std::move(collect), make_aggregate<Extreme<End::Least>>(signature("min", {}), AggregateKind::Minimum),
          make_aggregate<Extreme<End::Greatest>>(signature("max", {}), AggregateKind::Maximum)};
}

}  // namespace clew::query
