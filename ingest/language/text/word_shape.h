#pragma once
#include <string>
#include <string_view>

namespace clew::ingest::language {

/// spaCy's shape of a word: letters become X, x, digits d; runs are cut to four; "LONG" from 100 code points on.
std::string word_shape(std::string_view text);

}  // namespace clew::ingest::language
