#pragma once
// clew.*: what people ask of a graph of documents.
#include "query/procedure/procedure.h"

namespace clew::query {

std::vector<Procedure> search_procedures();

}  // namespace clew::query
