#pragma once
// The engine under test, with a graph in memory.
#include "tests/tck/engine.h"

namespace clew::tck {

std::unique_ptr<Engine> make_clew_engine();

}  // namespace clew::tck
