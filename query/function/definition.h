#pragma once
// How the files of functions state what they have: one table a family.
#include <string>
#include <vector>

#include "query/function/function.h"

namespace clew::query {

struct Definition {
  std::vector<std::string> names;  ///< The first is the documented one; the others mean the same.
  std::vector<ParameterSignature> parameters;
  StaticType result;
  Function::Body body;
  std::size_t optional = 0;  ///< So many of the last parameters may be left out.
  bool variadic = false;     ///< The last parameter may be given any number of times.
  Nulls nulls = Nulls::Propagate;
  bool deterministic = true;
};

using Definitions = std::vector<Definition>;

Definitions conversion_functions();
Definitions entity_functions();
Definitions evidence_functions();
Definitions general_functions();
Definitions list_functions();
Definitions math_functions();
Definitions point_functions();
Definitions string_functions();
Definitions temporal_functions();

std::vector<Aggregate> simple_aggregates();  ///< count, collect, min, max.
std::vector<Aggregate> sum_aggregates();     ///< sum, avg, stDev, stDevP.
std::vector<Aggregate> percentile_aggregates();

using Arguments = std::span<const graph::Value>;

inline constexpr TypeSet kAnything = TypeSet::anything();
inline constexpr TypeSet kList = TypeSet::list();
inline constexpr TypeSet kBoolean = {TypeKind::Boolean};
inline constexpr TypeSet kInteger = {TypeKind::Integer};
inline constexpr TypeSet kNumber = {TypeKind::Integer, TypeKind::Float};
inline constexpr TypeSet kString = {TypeKind::String};
inline constexpr TypeSet kMap = {TypeKind::Map};
inline constexpr TypeSet kPoint = {TypeKind::Point};
inline constexpr TypeSet kDuration = {TypeKind::Duration};
inline constexpr TypeSet kMoment = {TypeKind::Date, TypeKind::LocalTime, TypeKind::Time, TypeKind::LocalDateTime,
                                    TypeKind::DateTime};
inline constexpr TypeSet kNode = {TypeKind::Node};
inline constexpr TypeSet kRelationship = {TypeKind::Relationship};
inline constexpr TypeSet kPath = {TypeKind::Path};

}  // namespace clew::query
