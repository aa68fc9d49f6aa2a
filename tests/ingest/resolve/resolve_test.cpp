// Texts, and the entities that they speak of: a line each, with label, aliases and the words of all mentions.
#include "ingest/resolve/resolve.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "ingest/extract/extract.h"
#include "ingest/extract/names/read_names.h"
#include "ingest/extract/read_mentions.h"
#include "ingest/extract/repair/repair.h"
#include "ingest/reader/read_text.h"
#include "tests/ingest/language/model.h"
#include "tests/ingest/lexicon/shared_lexicon.h"
#include "tests/query/case_file.h"

namespace {

using namespace clew::ingest;

std::string entities_of(const std::string& given) {
  const Document text = read_text("case", given);
  AnnotatedDocument document = annotate(text, model());
  const std::vector<Name> names = read_names(document, shared_lexicon());
  repair({document.parse, names, shared_lexicon()});
  const Tree tree(document.parse);
  const Mentions mentions = read_mentions(document, tree, names, shared_lexicon());
  const Resolution resolution =
      resolve(document, tree, mentions, extract(document, tree, mentions, shared_lexicon()).speakers, shared_lexicon());
  std::ostringstream all;
  for (const Entity& entity : resolution.entities) {
    all << name_of(entity.label) << ' ' << entity.name << ':';
    const char* before = " ";
    for (const MentionIndex m : entity.mentions) {
      all << before << document.text(mentions[m].tokens);
      before = " | ";
    }
    for (std::size_t i = 0; i < entity.members.size(); ++i)
      all << (i == 0 ? " = " : " + ") << resolution.entities[entity.members[i]].name;
    all << '\n';
  }
  return all.str();
}

}  // namespace

TEST_CASE("mentions of one thing are one entity") {
  clew::test::run_cases("tests/ingest/resolve/entities.txt", entities_of);
}
