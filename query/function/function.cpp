#include "query/function/function.h"

#include <iterator>

#include "graph/value/type_name.h"
#include "query/function/failure.h"

namespace clew::query {
namespace {

// In the order of graph::ValueType.
constexpr StaticType kStaticTypes[] = {
    {TypeKind::Null},     {TypeKind::Boolean},   {TypeKind::Integer}, {TypeKind::Float},         {TypeKind::String},
    {TypeKind::Any, 1},   {TypeKind::Map},       {TypeKind::Node},    {TypeKind::Relationship},  {TypeKind::Path},
    {TypeKind::Date},     {TypeKind::LocalTime}, {TypeKind::Time},    {TypeKind::LocalDateTime}, {TypeKind::DateTime},
    {TypeKind::Duration}, {TypeKind::Point}};
static_assert(std::size(kStaticTypes) == graph::kValueTypes);

}  // namespace

std::uint32_t accepted_types(TypeSet types) {
  std::uint32_t bits = 0;
  for (std::size_t type = 0; type < graph::kValueTypes; ++type)
    if (types.accepts(kStaticTypes[type])) bits |= std::uint32_t{1} << type;
  return bits;
}

void Function::fail(std::size_t position, const graph::Value& argument) const {
  const ParameterSignature& parameter = signature.parameters[std::min(position, signature.parameters.size() - 1)];
  fail_argument_type(signature.name + " takes " + parameter.types.describe() + " as " + parameter.name + "; this is " +
                     graph::described(argument));
}

graph::DateTime system_time(std::chrono::system_clock::time_point when) {
  using namespace std::chrono;
  auto now = duration_cast<nanoseconds>(when.time_since_epoch());
  auto whole = floor<seconds>(now);
  return {whole.count(), std::int32_t((now - whole).count()), graph::TimeZone()};
}

}  // namespace clew::query
