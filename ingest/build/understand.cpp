#include "ingest/build/understand.h"

#include "ingest/extract/extract.h"
#include "ingest/extract/names/read_names.h"
#include "ingest/extract/read_mentions.h"
#include "ingest/judge/judge.h"
#include "ingest/resolve/resolve.h"

namespace clew::ingest {

Understanding understand(const Document& document, const Pipeline& pipeline, const Lexicon& lexicon) {
  Understanding all;
  all.annotated = annotate(document, pipeline);
  const Tree tree(all.annotated.parse);
  const std::vector<Name> names = read_names(all.annotated, pipeline, lexicon);
  all.mentions = read_mentions(all.annotated, tree, names, lexicon);
  all.resolution = resolve(all.annotated, tree, all.mentions, lexicon);
  const std::vector<Statement> statements = extract(all.annotated, tree, all.mentions, lexicon);
  all.facts = gather_facts(statements, all.mentions, all.resolution);
  judge({all.annotated, tree, all.mentions, all.resolution, lexicon}, all.facts);
  return all;
}

}  // namespace clew::ingest
