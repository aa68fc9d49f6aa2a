#pragma once
// db.*: what a graph holds.
#include "query/procedure/procedure.h"

namespace clew::query {

std::vector<Procedure> database_procedures();

}  // namespace clew::query
