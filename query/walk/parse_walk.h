#pragma once
// From text to the tree of a walk.
#include <string_view>

#include "query/walk/walk.h"

namespace clew::query {

/// `text[span]` holds one walk; spans of the tree count from the start of `text`. Throws InputError.
Walk parse_walk(std::string_view text, Span span);

}  // namespace clew::query
