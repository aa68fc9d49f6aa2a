#pragma once
// The line of a source that an error is about, with carets under the place.
#include <string>
#include <string_view>

#include "query/error/span.h"

namespace clew::query {

/// Two lines, "  3 | text" and "    |  ^^ label", each with a line break. A span over several lines is marked to the end of its
/// first.
std::string excerpt(std::string_view text, Span span, std::string_view label = {});

}  // namespace clew::query
