// Which rows a node has: for kinds with so many segments that asking each of them would cost more than the rows themselves.
#pragma once

#include "graph/build/sections.h"

namespace clew::graph {

// Fills in the Incidence section and where it begins for each kind. Requires that segments and row index are there.
void put_incidence(Sections& sections);

}  // namespace clew::graph
