#include "ingest/build/understand.h"

#include "ingest/extract/extract.h"
#include "ingest/extract/names/read_names.h"
#include "ingest/extract/read_mentions.h"
#include "ingest/extract/repair/repair.h"
#include "ingest/judge/judge.h"
#include "ingest/resolve/resolve.h"

namespace clew::ingest {

Understanding understand(const Document& document, const Pipeline& pipeline, const Lexicon& lexicon) {
  Understanding all;
  all.annotated = annotate(document, pipeline);
  const std::vector<Name> names = read_names(all.annotated, lexicon);
  repair({all.annotated.parse, names, lexicon});
  const Tree tree(all.annotated.parse);
  all.mentions = read_mentions(all.annotated, tree, names, lexicon);
  const Extraction extraction = extract(all.annotated, tree, all.mentions, lexicon);
  all.resolution = resolve(all.annotated, tree, all.mentions, extraction.speakers, lexicon);
  all.facts = gather_facts(extraction.statements, all.annotated, all.mentions, all.resolution);
  judge({all.annotated, tree, all.mentions, all.resolution, lexicon}, all.facts);
  return all;
}

}  // namespace clew::ingest
