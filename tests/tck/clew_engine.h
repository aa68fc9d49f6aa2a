#pragma once
// The engine under test, with a graph in memory.
#include "query/plan/plan.h"
#include "tests/tck/engine.h"

namespace clew::tck {

std::unique_ptr<Engine> make_clew_engine(const query::PlanOptions& plan = {});

}  // namespace clew::tck
