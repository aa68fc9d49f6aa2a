#pragma once
// The lexicon that all tests of it read, opened once.

#include "ingest/lexicon/lexicon.h"

inline const clew::ingest::Lexicon& shared_lexicon() {
  static const clew::ingest::Lexicon kLexicon;
  return kLexicon;
}
