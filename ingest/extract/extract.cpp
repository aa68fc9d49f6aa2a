#include "ingest/extract/extract.h"

#include "ingest/extract/clause/read_clauses.h"
#include "ingest/extract/qualify/qualify.h"
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {

std::vector<Statement> extract(const AnnotatedDocument& document, const Tree& tree, const Mentions& mentions,
                               const Lexicon& lexicon) {
  const std::vector<Clause> clauses = read_clauses(tree);
  const Reading reading{document, tree, mentions, clauses, lexicon};
  Statements out(reading);
  for (const auto rule :
       {verb_objects, verb_prepositions, copulas, noun_prepositions, appositions, titles, possessives, modifiers, nominalizations,
        place_appositions, reciprocals, betweens, presences, inclusions, life_dates, ages, times})
    rule(reading, out);
  std::vector<Statement> statements = out.take();
  qualify(reading, statements);
  return statements;
}

}  // namespace clew::ingest
