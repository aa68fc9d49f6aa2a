#pragma once
// A small graph of people, agreements and places, on which tests ask their questions.
#include "graph/graph.h"

namespace clew::test {

/// Ada, Bob, Cyd, Dan and Eve know each other in part (a circle of three, a pair that knows each other twice, a loop), live in two
/// cities, and signed two agreements; one place lies alone. Each node has a name of its own.
graph::Graph small_graph();

}  // namespace clew::test
