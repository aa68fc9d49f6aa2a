#pragma once
// What the language pipeline says of a text: tokens with tags and heads, sentences, names, noun chunks.

#include <cstdint>
#include <string_view>
#include <vector>

#include "ingest/language/labels.h"

namespace clew::ingest {

/// Position of a token in its Parse.
using TokenIndex = std::uint32_t;

/// Place of a token relative to the name it belongs to.
enum class NamePart : std::uint8_t { Outside, Begin, Inside };

/// One token. The string views point into tables of the pipeline and live as long as it does.
struct Token {
  std::uint32_t begin = 0;  // first byte in the text
  std::uint32_t end = 0;    // one past the last byte
  TokenIndex head = 0;      // a root is its own head
  Dep dep = Dep::None;
  Tag tag = Tag::None;
  NameType name_type = NameType::None;
  Pos pos = Pos::None;
  NamePart name_part = NamePart::Outside;
  bool space = false;  // a single U+0020 follows and belongs to the token
  bool sentence_start = false;
  float head_margin = 0;   // least score distance to the next best action among the parser's steps that attached this token
  std::string_view norm;   // normalised form: lower case, contractions expanded
  std::string_view shape;  // "Xxxxx", "dd.d"
  std::string_view lemma;
  std::string_view morph;  // "Number=Sing|Person=3", empty where there is none
};

/// Tokens [first, last).
struct TokenRange {
  TokenIndex first = 0;
  TokenIndex last = 0;

  [[nodiscard]] TokenIndex size() const { return last - first; }
  [[nodiscard]] bool contains(TokenIndex i) const { return first <= i && i < last; }
  friend bool operator==(const TokenRange&, const TokenRange&) = default;
};

struct NameSpan {
  TokenRange tokens;
  NameType type = NameType::None;
  float margin = 0;  // least score distance to the next best action among the recogniser's steps over the tokens
};

/// The analysis of one text. Offsets count bytes of the text that was given to the pipeline.
struct Parse {
  std::vector<Token> tokens;
  std::vector<TokenRange> sentences;    // cover all tokens, in order
  std::vector<NameSpan> names;          // disjoint, in order
  std::vector<TokenRange> noun_chunks;  // disjoint, in order
};

}  // namespace clew::ingest
