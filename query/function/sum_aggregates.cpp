// Sums, averages and standard deviations. Integers are summed exactly; floats by the compensated sum of Neumaier (1974), so that
// the order of rows hardly shows.
#include <cmath>

#include "graph/temporal/duration.h"
#include "graph/value/checked.h"
#include "query/function/definition.h"
#include "query/function/failure.h"
#include "query/function/make_aggregate.h"

namespace clew::query {
namespace {

using graph::Duration;
using graph::Value;

__extension__ using Wide = __int128;

[[noreturn]] void fail_sum() {
  throw graph::ValueError(graph::ValueErrorKind::Overflow, "the sum does not fit a 64-bit integer", "sum floats: sum(toFloat(x))");
}

class FloatSum {
 public:
  void add(double number) {
    double sum = sum_ + number;
    compensation_ += std::fabs(sum_) >= std::fabs(number) ? (sum_ - sum) + number : (number - sum) + sum_;
    sum_ = sum;
  }
  void merge(const FloatSum& from) {
    add(from.sum_);
    compensation_ += from.compensation_;
  }
  /// Infinite sums have no meaningful compensation.
  double value() const { return std::isfinite(sum_) ? sum_ + compensation_ : sum_; }

 private:
  double sum_ = 0;
  double compensation_ = 0;
};

Wide checked_product(std::int64_t value, std::uint64_t weight) {
  Wide product = 0;
  if (__builtin_mul_overflow(Wide(value), Wide(weight), &product)) fail_sum();
  return product;
}

/// What sum and avg share: numbers of both types, or durations, never mixed.
class Sum {
 public:
  void add(Arguments arguments, std::uint64_t weight) {
    const Value& value = arguments[0];
    if (value.is_integer()) {
      add_integers(checked_product(value.as_integer(), weight));
    } else if (value.is_float()) {
      floats_.add(value.as_float() * double(weight));
      any_float_ = true;
    } else {
      if (!value.is(graph::ValueType::Duration)) fail_argument_type("only numbers and durations have sums and averages");
      durations_ = graph::add(durations_, graph::multiply(value.as_duration(), std::int64_t(weight)));
      duration_rows_ += std::int64_t(weight);
    }
    rows_ += std::int64_t(weight);
    check_mixed();
  }

  void merge(Sum& from) {
    add_integers(from.integers_);
    floats_.merge(from.floats_);
    any_float_ = any_float_ || from.any_float_;
    durations_ = graph::add(durations_, from.durations_);
    duration_rows_ += from.duration_rows_;
    rows_ += from.rows_;
    check_mixed();
  }

 protected:
  bool of_durations() const { return duration_rows_ > 0; }
  std::int64_t rows() const { return rows_; }
  const Duration& durations() const { return durations_; }
  bool any_float() const { return any_float_; }
  Wide integers() const { return integers_; }
  double numbers() const {
    FloatSum sum = floats_;
    sum.add(double(integers_));
    return sum.value();
  }

 private:
  void add_integers(Wide number) {
    if (__builtin_add_overflow(integers_, number, &integers_)) fail_sum();
  }
  void check_mixed() const {
    if (duration_rows_ != 0 && duration_rows_ != rows_) fail_argument_type("numbers and durations can't be summed together");
  }

  Wide integers_ = 0;
  FloatSum floats_;
  bool any_float_ = false;
  Duration durations_;
  std::int64_t duration_rows_ = 0;
  std::int64_t rows_ = 0;
};

class Total : public Sum {
 public:
  Value result() {
    if (of_durations()) return durations();
    if (any_float()) return numbers();
    if (integers() > INT64_MAX || integers() < INT64_MIN) fail_sum();
    return std::int64_t(integers());
  }
};

class Average : public Sum {
 public:
  Value result() {
    if (rows() == 0) return {};
    if (of_durations()) return graph::divide(durations(), double(rows()));
    return numbers() / double(rows());
  }
};

enum class Of { Sample, Population };

/// By Welford's update, merged as Chan, Golub and LeVeque (1979) do.
template <Of of>
class Deviation {
 public:
  void add(Arguments arguments, std::uint64_t weight) {
    double number = expect_number(arguments[0]);
    rows_ += std::int64_t(weight);
    double from_mean = number - mean_;
    mean_ += from_mean * double(weight) / double(rows_);
    squares_ += from_mean * (number - mean_) * double(weight);
  }
  void merge(Deviation& from) {
    if (from.rows_ == 0) return;
    auto rows = double(rows_ + from.rows_);
    double between = from.mean_ - mean_;
    squares_ += from.squares_ + between * between * double(rows_) * double(from.rows_) / rows;
    mean_ += between * double(from.rows_) / rows;
    rows_ += from.rows_;
  }
  Value result() {
    std::int64_t divisor = of == Of::Sample ? rows_ - 1 : rows_;
    return divisor <= 0 ? 0.0 : std::sqrt(squares_ / double(divisor));
  }

 private:
  static double expect_number(const Value& value) {
    if (!value.is_number()) fail_argument_type("only numbers have a standard deviation");
    return value.as_number();
  }

  std::int64_t rows_ = 0;
  double mean_ = 0;
  double squares_ = 0;
};

FunctionSignature signature(const char* name, TypeSet types, StaticType result) {
  return {.name = name, .parameters = {{"value", types}}, .required = 1, .result = result};
}

}  // namespace

std::vector<Aggregate> sum_aggregates() {
  constexpr TypeSet kSummed = kNumber | kDuration;
  return {make_aggregate<Total>(signature("sum", kSummed, {}), AggregateKind::Sum),
          make_aggregate<Average>(signature("avg", kSummed, {}), AggregateKind::Average),
          make_aggregate<Deviation<Of::Sample>>(signature("stDev", kNumber, {TypeKind::Float})),
          make_aggregate<Deviation<Of::Population>>(signature("stDevP", kNumber, {TypeKind::Float}))};
}

}  // namespace clew::query
