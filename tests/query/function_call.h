#pragma once
// Calls of functions on literals, as text: split('a,b', ',') gives ['a', 'b'].
#include <string>

namespace clew::test {

/// The result as a literal; or "TypeError(InvalidArgumentValue): message; hint". The clock shows 2015-07-21T21:40:32.142Z, and
/// random numbers are always the same.
std::string evaluate_call(const std::string& call);

}  // namespace clew::test
