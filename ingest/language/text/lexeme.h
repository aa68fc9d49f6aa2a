#pragma once
// A word type: everything about a token that does not depend on where it stands.

#include <cstdint>
#include <string_view>

#include "ingest/language/text/string_id.h"

namespace clew::ingest::language {

struct Lexeme {
  std::string_view text;
  std::string_view lower;
  std::string_view norm;
  std::string_view shape;
  StringId text_id = 0;
  StringId lower_id = 0;
  StringId norm_id = 0;
  StringId prefix_id = 0;  // the first code point
  StringId suffix_id = 0;  // the last three
  StringId shape_id = 0;
  const Lexeme* plain = nullptr;   // the lexeme of the same text with the norm that the text has by itself
  std::uint32_t number = 0;        // position in its store
  std::int32_t special_word = -1;  // number of the word in the patterns of special cases (special_patterns.h), -1 if in none
  bool is_space = false;
};

}  // namespace clew::ingest::language
