#include "graph/temporal/moment.h"

#include "graph/temporal/instant.h"

namespace clew::graph {

std::optional<Moment> moment_of(const Value& value) {
  switch (value.type()) {
    case ValueType::Date:
      return Moment{value.as_date(), std::nullopt, std::nullopt};
    case ValueType::LocalTime:
      return Moment{std::nullopt, value.as_local_time(), std::nullopt};
    case ValueType::Time:
      return Moment{std::nullopt, LocalTime{value.as_time().nanoseconds}, TimeZone::fixed(value.as_time().offset)};
    case ValueType::LocalDateTime:
      return Moment{date_of(value.as_local_date_time()), time_of(value.as_local_date_time()), std::nullopt};
    case ValueType::DateTime: {
      const LocalDateTime shown = local(value.as_date_time());
      return Moment{date_of(shown), time_of(shown), value.as_date_time().zone};
    }
    default:
      return std::nullopt;
  }
}

}  // namespace clew::graph
