#include "ingest/lexicon/word_lists.h"

#include <catch2/catch.hpp>

#include "ingest/lexicon/relations.h"
#include "ingest/lexicon/table.h"
#include "tests/ingest/lexicon/shared_lexicon.h"

using namespace clew::ingest;
using Catch::Contains;

namespace {

const WordLists& words() {
  return shared_lexicon().words();
}

}  // namespace

TEST_CASE("a light verb and its noun say what one verb says") {
  const auto talks = words().light_verb("hold", "talk");
  REQUIRE(talks);
  CHECK(talks->means == "talk");
  CHECK(talks->preposition == "with");
  CHECK(words().light_verb("take", "part")->means == "participate");
  CHECK(words().light_verb("sign", "agreement")->means == "agree");
  CHECK(words().light_verb("make", "qwertz")->means.empty());  // "make" is listed with any noun
  CHECK_FALSE(words().light_verb("sign", "qwertz"));
  CHECK_FALSE(words().light_verb("eat", "talk"));
  CHECK(words().is_light("hold"));
  CHECK_FALSE(words().is_light("eat"));
}

TEST_CASE("a word list refuses unknown classes and rows said twice") {
  const auto build = [](std::string_view list, std::string_view light) {
    const WordLists made(Table("words", list, 2), Table("light", light, 4));
  };
  CHECK_NOTHROW(build("say\treporting_verb,factive_verb\n", "hold\ttalk\ttalk\twith\n"));
  CHECK_THROWS_WITH(build("say\treporting\n", ""), Contains("words:1") && Contains("unknown class 'reporting'"));
  CHECK_THROWS_WITH(build("say\thedge\nsay\thedge\n", ""), Contains("words:2") && Contains("'say' again"));
  CHECK_THROWS_WITH(build("", "hold\ttalk\ttalk\twith\nhold\ttalk\t-\t-\n"), Contains("light:2") && Contains("'hold talk' again"));
}

TEST_CASE("relations are symmetric or have inverses") {
  const Relations& relations = shared_lexicon().relations();
  CHECK(relations.is_symmetric("MEET_WITH"));
  CHECK(relations.inverse("MEET_WITH") == "MEET_WITH");
  CHECK_FALSE(relations.is_symmetric("PARENT_OF"));
  CHECK(relations.inverse("PARENT_OF") == "CHILD_OF");
  CHECK(relations.inverse("CHILD_OF") == "PARENT_OF");
  CHECK_FALSE(relations.inverse("SIGN"));
}

TEST_CASE("a row of relations that is neither, or contradicts another, is refused") {
  const auto build = [](std::string_view text) { const Relations made(Table("relations", text, 3)); };
  CHECK_NOTHROW(build("MEET\tsymmetric\t-\nA\tinverse\tB\n"));
  CHECK_THROWS_WITH(build("MEET\treflexive\t-\n"), Contains("relations:1"));
  CHECK_THROWS_WITH(build("MEET\tsymmetric\tB\n"), Contains("relations:1"));
  CHECK_THROWS_WITH(build("MEET\tinverse\tMEET\n"), Contains("relations:1"));
  CHECK_THROWS_WITH(build("MEET\tsymmetric\t-\nMEET\tinverse\tB\n"), Contains("relations:2") && Contains("MEET"));
  CHECK_THROWS_WITH(build("A\tinverse\tB\nB\tinverse\tC\n"), Contains("relations:2") && Contains("B"));
}

TEST_CASE("words say by whom, how surely and whether a clause holds") {
  struct Case {
    WordClass word_class;
    std::vector<const char*> words;
  };
  const std::vector<Case> cases = {
      {WordClass::ReportingVerb, {"say", "announce", "claim", "tell", "insist", "reaffirm"}},
      {WordClass::BeliefVerb, {"believe", "think", "expect", "consider", "fear"}},
      {WordClass::FactiveVerb, {"know", "regret", "reveal", "realize", "discover"}},
      {WordClass::ImplicativeVerb, {"manage", "force", "help", "begin"}},
      {WordClass::NegativeVerb, {"deny", "fail", "refuse", "prevent", "avoid", "stop"}},
      {WordClass::ReportingNoun, {"statement", "claim", "announcement", "rumour", "assurance"}},
      {WordClass::Planned, {"plan", "intend", "will", "promise", "agree", "decide"}},
      {WordClass::Requested, {"ask", "urge", "call for", "demand", "should", "must"}},
      {WordClass::Possible, {"may", "might", "could", "possibly", "perhaps", "likely", "enable"}},
      {WordClass::Hypothetical, {"if", "unless", "would", "suppose", "proposal"}},
      {WordClass::Hedge, {"reportedly", "allegedly", "apparently", "seem"}},
      {WordClass::Negation, {"not", "n't", "never", "no", "neither", "without", "hardly"}},
  };
  REQUIRE(cases.size() == kWordClasses);
  for (const auto& [word_class, list] : cases) {
    for (const char* word : list) {
      CAPTURE(name_of(word_class), word);
      CHECK(words().is(word, word_class));
    }
  }
  CHECK(words().classes("table").empty());
  CHECK_FALSE(words().is("say", WordClass::FactiveVerb));
  CHECK_FALSE(words().is("manage", WordClass::NegativeVerb));
}
