#pragma once
// From text to syntax trees.
#include <string_view>
#include <vector>

#include "query/syntax/ast.h"
#include "query/syntax/lexer.h"

namespace clew::query::syntax {

/// The tree of one statement, whose tokens a Lexer cut from `text`; spans count from the start of `text`.
/// Throws InputError (SyntaxError and NestingLimit) or UnsupportedError.
Statement parse_statement(std::string_view text, const std::vector<Token>& tokens);

/// The tree of a text that holds one statement, with or without a semicolon. Throws likewise, also where there is none or a second.
Statement parse_single_statement(std::string_view text);

}  // namespace clew::query::syntax
