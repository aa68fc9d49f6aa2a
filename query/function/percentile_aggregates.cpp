// Percentiles of a group's numbers: the value at a share of the way from the least to the greatest.
#include <cmath>

#include "graph/value/order.h"
#include "graph/value/print.h"
#include "query/function/definition.h"
#include "query/function/failure.h"
#include "query/function/make_aggregate.h"

namespace clew::query {
namespace {

using graph::Value;

class Percentile {
 public:
  void add(Arguments arguments, std::uint64_t weight) {
    if (!arguments[0].is_number()) fail_argument_type("only numbers have percentiles");
    if (!arguments[1].is_number()) fail_argument_type("a percentile is a number from 0.0 to 1.0");
    double share = arguments[1].as_number();
    if (!(share >= 0 && share <= 1))
      fail_range("a percentile goes from 0.0 to 1.0; this is " + graph::print(arguments[1]), "for the 90th write 0.9");
    if (rows_ == 0) share_ = share;
    values_.push_back({arguments[0], weight});
    rows_ += weight;
  }

  void merge(Percentile& from) {
    if (rows_ == 0) share_ = from.share_;
    values_.insert(values_.end(), from.values_.begin(), from.values_.end());
    rows_ += from.rows_;
  }

 protected:
  double share() const { return share_; }
  std::uint64_t rows() const { return rows_; }
  void sort() {
    std::sort(values_.begin(), values_.end(),
              [](const Weighted& a, const Weighted& b) { return graph::order(a.value, b.value) < 0; });
  }
  /// The value of a rank, from 0, once sorted.
  const Value& ranked(std::uint64_t rank) const {
    auto at = values_.begin();
    for (; rank >= at->weight; ++at) rank -= at->weight;
    return at->value;
  }

 private:
  struct Weighted {
    Value value;
    std::uint64_t weight;
  };

  std::vector<Weighted> values_;
  std::uint64_t rows_ = 0;
  double share_ = 0;
};

/// A value of the group: the first of which so great a share of the values is no greater.
class Discrete : public Percentile {
 public:
  Value result() {
    if (rows() == 0) return {};
    sort();
    auto rank = std::uint64_t(std::ceil(share() * double(rows())));
    return ranked(rank == 0 ? 0 : std::min(rank, rows()) - 1);
  }
};

/// Between two values of the group, in proportion.
class Continuous : public Percentile {
 public:
  Value result() {
    if (rows() == 0) return {};
    sort();
    double position = share() * double(rows() - 1);
    auto below = std::uint64_t(position);
    double part = position - double(below);
    double lower = ranked(below).as_number();
    if (part == 0 || below + 1 >= rows()) return lower;
    return lower * (1 - part) + ranked(below + 1).as_number() * part;
  }
};

FunctionSignature signature(const char* name, TypeKind result) {
  return {.name = name, .parameters = {{"value", kNumber}, {"percentile", kNumber}}, .required = 2, .result = {result}};
}

}  // namespace

std::vector<Aggregate> percentile_aggregates() {
  Aggregate discrete = make_aggregate<Discrete>(signature("percentileDisc", TypeKind::Number));
  Aggregate continuous = make_aggregate<Continuous>(signature("percentileCont", TypeKind::Float));
  discrete.keeps_values = continuous.keeps_values = true;
  return {std::move(discrete), std::move(continuous)};
}

}  // namespace clew::query
