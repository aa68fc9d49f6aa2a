#pragma once
// What the steps of reading names hand on: spans under repair, and what they all ask of the document.

#include <vector>

#include "ingest/extract/annotated_document.h"
#include "ingest/extract/names/casing.h"
#include "ingest/extract/tree.h"
#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {

struct NameDraft {
  TokenRange tokens;
  NameType type = NameType::None;  // as the recogniser saw it; None where it saw nothing
  float margin = 0;                // of the recogniser
};

/// What every step may ask. Holds references: to be used within read_names.
struct NameText {
  NameText(const AnnotatedDocument& annotated, const Lexicon& words)
      : document(annotated), lexicon(words), tree(annotated.parse), casing(read_casing(annotated)) {}

  [[nodiscard]] std::string_view text(TokenIndex i) const { return document.text(i); }
  [[nodiscard]] const Token& token(TokenIndex i) const { return document.parse.tokens[i]; }
  [[nodiscard]] TokenRange sentence_of(TokenIndex i) const { return document.parse.sentences[tree.sentence(i)]; }

  const AnnotatedDocument& document;
  const Lexicon& lexicon;
  Tree tree;
  std::vector<Casing> casing;
};

/// A common noun for a person that stands before names: President, Dr., General, Mathematician; in any case of letters.
bool is_title(const NameText& text, TokenIndex token);

/// A word that belongs to the title behind it: "Prime" Minister, "Vice" President, "Special" Envoy.
bool modifies_title(const NameText& text, TokenIndex token);

/// Whether the dictionary has the word as more than a name: "Foreign", "Affairs", "Rose", but not "Oslo".
bool is_common_word(const NameText& text, TokenIndex token);

/// Whether a capital or the tagger makes the token part of a name.
bool is_proper(const NameText& text, TokenIndex token);

}  // namespace clew::ingest
