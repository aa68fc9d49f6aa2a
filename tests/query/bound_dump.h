#pragma once
// A bound query as text, for tests: a line a step, slots by number.
#include <string>

#include "query/bind/bound_query.h"

namespace clew::test {

std::string dump(const query::BoundQuery& query);

}  // namespace clew::test
