#pragma once
// Regular expressions (PCRE2), compiled once a thread.
#include <string_view>

namespace clew::query {

/// Whether the pattern matches the whole text. Throws InputError where it is no pattern, or where matching takes more steps than
/// a pattern of sense does (kMatchLimit).
bool matches_whole(std::string_view text, std::string_view pattern);

}  // namespace clew::query
