#pragma once
// The one form in which errors and notices meet people, and its twin for programs.
#include <string>

#include "query/error/error.h"
#include "query/error/source.h"

namespace clew::query {

/// Several lines, the last with a line break:
///     queries.cypher:3:14: error: Cypher has no operator !=
///       3 | WHERE a.name != 'x'
///         |              ^^
///       write <> instead
/// Carets stand under the whole token in terminal columns; tabs become four spaces; long lines are cut around the place.
std::string render(const Error& error, const Source& source);
std::string render(const Notice& notice, const Source& source);

/// One JSON object on one line, without a line break: type, phase, detail, message, hint, file, line, column, end_line,
/// end_column (after the last character), begin and end (bytes), and for a second place `related` with a message and the same.
/// What is absent is left out.
std::string to_json(const Error& error, const Source& source);
std::string to_json(const Notice& notice, const Source& source);

}  // namespace clew::query
