#pragma once
// algo.*: what graph/algorithm computes, as rows.
#include "query/procedure/procedure.h"

namespace clew::query {

std::vector<Procedure> algorithm_procedures();

}  // namespace clew::query
