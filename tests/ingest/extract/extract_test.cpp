// Rules by text cases: the first line names a rule, the rest is a document; expected are the statements that the rule makes of it.
#include "ingest/extract/extract.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "ingest/extract/names/read_names.h"
#include "ingest/extract/read_mentions.h"
#include "ingest/extract/repair/repair.h"
#include "ingest/language/pipeline.h"
#include "ingest/reader/read_text.h"
#include "tests/ingest/language/model.h"
#include "tests/ingest/lexicon/shared_lexicon.h"
#include "tests/query/case_file.h"

namespace {

using namespace clew::ingest;

std::string describe(const AnnotatedDocument& document, const Mentions& mentions, const Statement& statement) {
  std::ostringstream line;
  line << document.text(mentions[statement.subject].core) << " | " << statement.relation << " | "
       << document.text(mentions[statement.object].core);
  if (statement.polarity == Polarity::Negative) line << " | negative";
  if (statement.modality != Modality::Asserted) line << " | " << name_of(statement.modality);
  if (statement.speaker != kNoMention) line << " | says " << document.text(mentions[statement.speaker].core);
  line << '\n';
  return line.str();
}

std::string run_rule(const std::string& given) {
  const std::size_t end = given.find('\n');
  const std::string rule = given.substr(0, end);
  const Document text = read_text("case", given.substr(end + 1));
  AnnotatedDocument document = annotate(text, model());
  const std::vector<Name> names = read_names(document, shared_lexicon());
  repair({document.parse, names, shared_lexicon()});
  const Tree tree(document.parse);
  const Mentions mentions = read_mentions(document, tree, names, shared_lexicon());
  std::string all;
  for (const Statement& statement : extract(document, tree, mentions, shared_lexicon()).statements)
    if (name_of(statement.rule) == rule) all += describe(document, mentions, statement);
  return all;
}

}  // namespace

TEST_CASE("rules read constructions of English") {
  clew::test::run_cases("tests/ingest/extract/rules.txt", run_rule);
}
TEST_CASE("clauses say whether, how surely and by whom") {
  clew::test::run_cases("tests/ingest/extract/qualifiers.txt", run_rule);
}
