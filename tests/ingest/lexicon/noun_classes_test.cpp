#include "ingest/lexicon/noun_classes.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "ingest/lexicon/lexicon_error.h"
#include "ingest/lexicon/table.h"
#include "tests/ingest/lexicon/shared_lexicon.h"

using namespace clew::ingest;
using Catch::Contains;

namespace {

const NounClasses& nouns() {
  return shared_lexicon().nouns();
}

EntityLabel label(std::string_view noun) {
  return nouns().classify(noun).label;
}

}  // namespace

TEST_CASE("a noun gives the label of most of its meanings") {
  CHECK(label("mayor") == EntityLabel::Person);
  CHECK(label("committee") == EntityLabel::Organization);
  CHECK(label("region") == EntityLabel::Place);
  CHECK(label("mosque") == EntityLabel::Facility);
  CHECK(label("accident") == EntityLabel::Event);
  CHECK(label("treaty") == EntityLabel::Agreement);
  CHECK(label("letter") == EntityLabel::Work);
  CHECK(label("year") == EntityLabel::Date);
  CHECK(nouns().classify("mayor").score > 0.9F);
  CHECK(nouns().score("mayor", EntityLabel::Event) < 0.1F);
}

TEST_CASE("an unknown noun is a concept with score 0") {
  CHECK(label("qwertz") == EntityLabel::Concept);
  CHECK(nouns().classify("qwertz").score == 0);
  CHECK(nouns().role("qwertz") == RoleKind::None);
  CHECK(nouns().abstractness("qwertz") == 0.5F);
  CHECK(nouns().specificity("qwertz") == 0);
  CHECK(nouns().frequency("qwertz") == 0);
  CHECK(nouns().classify("").score == 0);
  CHECK(nouns().classify("-").score == 0);
  CHECK(nouns().classify("co-").score == 0);
}

TEST_CASE("an unknown compound is a kind of what its last word names") {
  CHECK(label("deputy foreign minister") == EntityLabel::Person);
  CHECK(label("half_peace treaty") == EntityLabel::Agreement);
  CHECK(label("quasi-committee") == EntityLabel::Organization);
}

TEST_CASE("shares of labels add up to 1") {
  for (const char* noun : {"mayor", "summit", "founder", "co-founder", "Paris", "bank"}) {
    float sum = 0;
    for (std::size_t i = 0; i < kEntityLabels; ++i) sum += nouns().score(noun, static_cast<EntityLabel>(i));
    CAPTURE(noun);
    CHECK(sum == Approx(1));
  }
}

TEST_CASE("a noun tells which sort of person it names") {
  CHECK(nouns().role("Mr") == RoleKind::Title);
  CHECK(nouns().role("Lady") == RoleKind::Title);
  CHECK(nouns().role("president") == RoleKind::Office);
  CHECK(nouns().role("prime minister") == RoleKind::Office);
  CHECK(nouns().role("ambassador") == RoleKind::Office);
  CHECK(nouns().role("general") == RoleKind::Rank);
  CHECK(nouns().role("sergeant") == RoleKind::Rank);
  CHECK(nouns().role("painter") == RoleKind::Occupation);
  CHECK(nouns().role("co-founder") == RoleKind::Occupation);
  CHECK(nouns().role("mother") == RoleKind::Kinship);
  CHECK(nouns().role("Armenian") == RoleKind::Inhabitant);
  CHECK(nouns().role("winner") == RoleKind::Other);
  CHECK(nouns().role("treaty") == RoleKind::None);
  CHECK(nouns().role("Muhammad") == RoleKind::None);  // a name
  CHECK(nouns().role("John") == RoleKind::None);
  CHECK_FALSE(nouns().is_role("person"));
}

TEST_CASE("some nouns tell gender") {
  for (const char* noun : {"king", "uncle", "monk", "spokesman", "Mr", "boy", "son", "brother-in-law"}) {
    CAPTURE(noun);
    CHECK(nouns().gender(noun) == Gender::Male);
  }
  for (const char* noun : {"queen", "actress", "spokeswoman", "mother", "Mrs", "congresswoman", "widow", "ex-wife"}) {
    CAPTURE(noun);
    CHECK(nouns().gender(noun) == Gender::Female);
  }
  for (const char* noun :
       {"president", "soldier", "teacher", "German", "Roman", "freshman", "woodman's axe", "talisman", "treaty"}) {
    CAPTURE(noun);
    CHECK(nouns().gender(noun) == Gender::Unknown);
  }
}

TEST_CASE("abstract, specific and frequent nouns stand out") {
  CHECK(nouns().abstractness("importance") == 1);
  CHECK(nouns().abstractness("bridge") < 0.3F);
  CHECK(nouns().abstractness("priest") < 0.1F);
  CHECK(nouns().specificity("entity") == 0);
  CHECK(nouns().specificity("thing") < nouns().specificity("dachshund"));
  CHECK(nouns().specificity("leather carp") == 1);  // the deepest noun
  CHECK(nouns().frequency("person") == 1);          // the most frequent
  CHECK(nouns().frequency("man") > nouns().frequency("archipelago"));
}

TEST_CASE("a table that names what is not there is refused with its line") {
  const auto build = [](std::string_view labels, std::string_view roles) {
    const NounClasses made(shared_lexicon().wordnet(), Table("labels", labels, 2), Table("roles", roles, 3));
  };
  CHECK_NOTHROW(build("person.n.01\tPerson\n", "mr\ttitle\tmale\n"));
  CHECK_THROWS_WITH(build("# head\nperzon.n.01\tPerson\n", ""), Contains("labels:2") && Contains("perzon.n.01"));
  CHECK_THROWS_WITH(build("person.n.01\tpeople\n", ""), Contains("labels:1") && Contains("unknown label 'people'"));
  CHECK_THROWS_WITH(build("person.n.01\tPerson\nsomeone.n.01\tGroup\n", ""), Contains("labels:2") && Contains("again"));
  CHECK_THROWS_WITH(build("person.n.01\n", ""), Contains("labels:1") && Contains("1 fields. Write 2"));
  CHECK_THROWS_WITH(build("", "mr\tboss\tmale\n"), Contains("roles:1") && Contains("unknown role 'boss'"));
  CHECK_THROWS_WITH(build("", "mr\ttitle\tman\n"), Contains("roles:1") && Contains("unknown gender 'man'"));
}

TEST_CASE("nouns of news, biographies and textbooks have the labels that an analyst would give") {
  std::ifstream cases("tests/ingest/lexicon/cases/noun_labels.txt");
  REQUIRE(cases);
  std::size_t checked = 0;
  for (std::string line; std::getline(cases, line);) {
    const std::size_t colon = line.find(": ");
    if (line.starts_with('#') || colon == std::string::npos) continue;
    std::istringstream words(line.substr(colon + 2));
    for (std::string noun; std::getline(words >> std::ws, noun, ',');) {
      CAPTURE(noun);
      CHECK(name_of(label(noun)) == line.substr(0, colon));
      ++checked;
    }
  }
  CHECK(checked > 100);
}
