// A small graph with all that a file can hold, which fuzzing starts from.
#pragma once

#include <memory>

#include "graph/store/base.h"

namespace clew::test {

// The same each time.
std::shared_ptr<const graph::Base> seed_base();

}  // namespace clew::test
