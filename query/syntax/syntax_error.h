#pragma once
// Why a statement does not parse, in the user's words.
#include <string_view>
#include <vector>

#include "query/syntax/parse_state.h"

namespace clew::query::syntax {

/// `expectations` is what the second parse recorded. Throws InputError (SyntaxError), or UnsupportedError where the statement
/// is valid in Neo4j or GQL but not in Clew.
[[noreturn]] void throw_syntax_error(std::string_view text, const std::vector<Token>& tokens, const Expectations& expectations);

}  // namespace clew::query::syntax
