#pragma once
// What a function, an aggregate or a procedure takes and gives: enough to check a call before it runs.
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include "query/type/static_type.h"

namespace clew::query {

struct ParameterSignature {
  std::string name;
  TypeSet types = TypeSet::anything();
};

struct FunctionSignature {
  std::string name;  ///< As documented: toUpper, duration.between.
  std::vector<ParameterSignature> parameters;
  std::size_t required = 0;  ///< Arguments that must be given; the other parameters are optional.
  bool variadic = false;     ///< The last parameter may be given any number of times.
  StaticType result;
  bool deterministic = true;  ///< Equal arguments give equal results within a statement; false for rand().

  std::size_t most() const { return variadic ? std::numeric_limits<std::size_t>::max() : parameters.size(); }
};

struct ResultField {
  std::string name;
  StaticType type;
};

struct ProcedureSignature {
  std::string name;
  std::vector<ParameterSignature> parameters;
  std::vector<ResultField> results;  ///< Empty for a procedure that gives no rows: it passes its input on.
  bool writes = false;
};

}  // namespace clew::query
