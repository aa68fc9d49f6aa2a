#include "ingest/extract/extract.h"

#include "ingest/extract/clause/read_clauses.h"
#include "ingest/extract/qualify/qualify.h"
#include "ingest/extract/qualify/speaker.h"
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {

Extraction extract(const AnnotatedDocument& document, const Tree& tree, const Mentions& mentions, const Lexicon& lexicon) {
  const std::vector<Clause> clauses = read_clauses(tree);
  const Reading reading{document, tree, mentions, clauses, lexicon};
  Statements out(reading);
  for (const auto rule :
       {verb_objects, verb_prepositions, copulas, noun_prepositions, appositions, titles, possessives, modifiers, nominalizations,
        place_appositions, reciprocals, betweens, presences, inclusions, life_dates, ages, times, paths})
    rule(reading, out);
  Extraction all{out.take(), speakers(reading)};
  qualify(reading, all.speakers, all.statements);
  return all;
}

}  // namespace clew::ingest
