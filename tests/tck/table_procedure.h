#pragma once
// A procedure of a scenario, which answers from a table, as the engine's procedures are.
#include "query/procedure/procedure.h"
#include "tests/tck/engine.h"

namespace clew::tck {

query::Procedure make_procedure(const Procedure& procedure);

}  // namespace clew::tck
