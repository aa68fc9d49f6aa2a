#pragma once
// What tagger, parser, attribute ruler and lemmatizer say of a token, each reading what the ones before it wrote.

#include <string_view>

#include "ingest/language/labels.h"
#include "ingest/language/morph/morph_table.h"

namespace clew::ingest::language {

struct TokenAnnotation {
  Tag tag = Tag::None;
  Dep dep = Dep::None;
  Pos pos = Pos::None;
  MorphNumber morph = 0;
  std::string_view lemma;  // empty: not set
};

}  // namespace clew::ingest::language
