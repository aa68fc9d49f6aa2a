#pragma once
// The constructions that extractions are read from, a file each.

#include "ingest/openie/extraction.h"

namespace clew::ingest::openie {

using Extractions = std::vector<Extraction>;

/// "Mary gave John a book in May": gave | Mary | John a book | in May.
void extract_verb_clause(const Tree& tree, TokenIndex i, Extractions& out);

/// "the painter Mary Smith", "Mary Smith, a painter,": is | Mary Smith | a painter.
void extract_apposition(const Tree& tree, TokenIndex i, Extractions& out);

/// "former minister Ann Lee": is | Ann Lee | former minister.
void extract_role(const Tree& tree, TokenIndex i, Extractions& out);

/// "Mary's house": has | Mary | house.
void extract_possessive(const Tree& tree, TokenIndex i, Extractions& out);

/// "a house in Rome": is in | a house | Rome.
void extract_noun_phrase(const Tree& tree, TokenIndex i, Extractions& out);

}  // namespace clew::ingest::openie
