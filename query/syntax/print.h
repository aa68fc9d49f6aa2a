#pragma once
// From syntax trees back to Cypher, in one canonical form: keywords in capitals, a clause a line, parentheses only where
// they are needed, backticks only where a name needs them. Parsing what is printed gives the same tree, spans aside.
#include <string>
#include <string_view>

#include "query/syntax/ast.h"

namespace clew::query::syntax {

std::string print(const Statement& statement);
std::string print(const Query& query);
std::string print(const Clause& clause);
std::string print(const Expression& expression);
std::string print(const PathPattern& pattern);

enum class NameUse { Variable, Other };
/// A name as it must be written: in backticks where it is no plain word, or reserved where a variable stands.
std::string print_name(std::string_view name, NameUse use = NameUse::Other);
/// A text as a string literal in single quotes.
std::string print_string(std::string_view text);

}  // namespace clew::query::syntax
