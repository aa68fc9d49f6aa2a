#include "ingest/lexicon/lexicon.h"

#include "ingest/lexicon/tables.h"

namespace clew::ingest {

Lexicon::Lexicon(const LexiconPaths& paths)
    : tables_(std::make_unique<Tables>(paths.tables)),
      wordnet_(paths.wordnet),
      nouns_(wordnet_, tables_->table("noun_labels.tsv", 2), tables_->table("roles.tsv", 3)),
      places_(wordnet_, paths.iso_codes, tables_->table("country_names.tsv", 3), tables_->table("us_states.tsv", 2)),
      given_names_(tables_->text("given_names.tsv")),
      relations_(tables_->table("relations.tsv", 3)),
      words_(tables_->table("words.tsv", 2), tables_->table("light_verbs.tsv", 4)) {}

Lexicon::~Lexicon() = default;

}  // namespace clew::ingest
