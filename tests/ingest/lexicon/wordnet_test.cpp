#include "ingest/lexicon/wordnet.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "ingest/lexicon/lexicon_error.h"
#include "tests/ingest/lexicon/shared_lexicon.h"

using namespace clew::ingest;
using Catch::Contains;
using Strings = std::vector<std::string>;

namespace {

const WordNet& wordnet() {
  return shared_lexicon().wordnet();
}

}  // namespace

TEST_CASE("WordNet finds the first, the last and inner words of its indexes in any spelling") {
  CHECK(wordnet().knows("'hood", PartOfSpeech::Noun));
  CHECK(wordnet().knows("zyrian", PartOfSpeech::Noun));
  CHECK(wordnet().knows("prime minister", PartOfSpeech::Noun));
  CHECK(wordnet().knows("Prime_Minister", PartOfSpeech::Noun));
  CHECK(wordnet().knows("zigzag", PartOfSpeech::Verb));
  CHECK_FALSE(wordnet().knows("prime ministe", PartOfSpeech::Noun));
  CHECK_FALSE(wordnet().knows("", PartOfSpeech::Noun));
  CHECK_FALSE(wordnet().knows(" ", PartOfSpeech::Noun));  // as the lines of the licence begin
  CHECK_FALSE(wordnet().knows(std::string(1000, 'a'), PartOfSpeech::Noun));
}

TEST_CASE("senses come in WordNet's order with their tag counts") {
  const auto senses = wordnet().senses("man", PartOfSpeech::Noun);
  REQUIRE(senses.size() == 11);
  CHECK(senses[0].tag_count == 749);
  CHECK(senses[0].supersense == Supersense::NounPerson);
  CHECK(senses[0].word == 1);
  CHECK(senses[10].tag_count == 0);
  CHECK(wordnet().tag_count("man", PartOfSpeech::Noun) > 1200);
  CHECK(wordnet().senses("paris", PartOfSpeech::Noun).front().instance);
  CHECK_FALSE(wordnet().senses("city", PartOfSpeech::Noun).front().instance);
  CHECK(wordnet().first_supersense("sign", PartOfSpeech::Verb) == Supersense::VerbCommunication);
  CHECK(wordnet().first_supersense("qwertz", PartOfSpeech::Noun) == Supersense::None);
  // Adjectives lie under two types of sense keys.
  CHECK(wordnet().tag_count("new", PartOfSpeech::Adjective) > 300);
}

TEST_CASE("a synset has its words, pointers and gloss") {
  const Synset& synset = wordnet().synset(wordnet().find("united_states.n.01"));
  CHECK(synset.words.front() == "United States");
  CHECK(synset.instance);
  CHECK(synset.supersense == Supersense::NounLocation);
  CHECK_THAT(std::string(synset.gloss), Catch::StartsWith("North American republic") && !Catch::EndsWith(" "));
  CHECK(std::any_of(synset.pointers.begin(), synset.pointers.end(), [](const Pointer& p) {
    return p.kind == PointerKind::MemberMeronym && wordnet().synset(p.target).words.front() == "American";
  }));
  // "galore(ip)": the mark of its position is no part of an adjective.
  CHECK(wordnet().synset(wordnet().find("galore.a.01")).words == Strings{"galore"});
}

TEST_CASE("shares of supersenses add up to 1, the largest first") {
  const auto shares = wordnet().supersenses("summit", PartOfSpeech::Noun);
  REQUIRE(shares.size() > 1);
  float sum = 0;
  for (const auto& share : shares) sum += share.share;
  CHECK(sum == Approx(1));
  CHECK(std::is_sorted(shares.begin(), shares.end(), [](const auto& a, const auto& b) { return a.share > b.share; }));
  CHECK(wordnet().supersenses("qwertz", PartOfSpeech::Noun).empty());
}

TEST_CASE("what a synset is a kind or an instance of") {
  const SynsetId entity = wordnet().find("entity.n.01");
  const SynsetId paris = wordnet().find("paris.n.01");
  CHECK(wordnet().ancestors(paris).front() == paris);
  CHECK(wordnet().ancestors(paris).back() == entity);
  CHECK(wordnet().is_a(paris, wordnet().find("city.n.01")));
  CHECK_FALSE(wordnet().is_a(wordnet().find("city.n.01"), paris));
  CHECK(wordnet().is_a("president", wordnet().find("person.n.01")));
  CHECK_FALSE(wordnet().is_a("summit", wordnet().find("meeting.n.01"), 1));
  CHECK(wordnet().is_a("summit", wordnet().find("meeting.n.01"), 3));
  CHECK(wordnet().depth(entity) == 0);
  CHECK(wordnet().depth(wordnet().find("physical_entity.n.01")) == 1);
  CHECK(wordnet().hyponym_count(entity) == 3);
  CHECK(wordnet().instance_of("Paris").front() == wordnet().find("national_capital.n.01"));
  CHECK(wordnet().instance_of("city").empty());
  // WordNet 3.0 has verbs above themselves.
  CHECK(wordnet().ancestors(wordnet().find("inhibit.v.04")).size() < 10);
}

TEST_CASE("a synset is found by the name that WordNet's interfaces give it") {
  CHECK(wordnet().find("take_part.v.01") == wordnet().senses("take part", PartOfSpeech::Verb).front().synset);
  CHECK(wordnet().find("u.s..n.01") == wordnet().senses("U.S.", PartOfSpeech::Noun).front().synset);
  CHECK(wordnet().find("able.s.02").part() == PartOfSpeech::Adjective);
  for (const char* wrong : {"city", "city.n", "city.n.0", "city.n.99", "city.x.01", "", ".", "..", "qwertz.n.01"}) {
    CAPTURE(wrong);
    CHECK_THROWS_WITH(wordnet().find(wrong), Contains("no synset") && Contains("city.n.01"));
  }
}

TEST_CASE("an id that is no place of a synset is refused") {
  CHECK_THROWS_AS(wordnet().synset(SynsetId(PartOfSpeech::Noun, 5)), LexiconError);
  CHECK_THROWS_AS(wordnet().synset(SynsetId(PartOfSpeech::Noun, 0x0FFFFFFF)), LexiconError);
}

TEST_CASE("words lead to related words") {
  CHECK(wordnet().derivations("signing", PartOfSpeech::Noun, PartOfSpeech::Verb) == Strings{"sign"});
  CHECK(wordnet().derivations("founder", PartOfSpeech::Noun, PartOfSpeech::Verb).back() == "found");
  CHECK(wordnet().derivations("visit", PartOfSpeech::Noun, PartOfSpeech::Verb).front() == "visit");
  CHECK(wordnet().derivations("quickly", PartOfSpeech::Adverb, PartOfSpeech::Adjective).front() == "quick");
  CHECK(wordnet().pertainyms("Azerbaijani") == Strings{"Azerbaijan"});
  CHECK(wordnet().antonyms("war", PartOfSpeech::Noun) == Strings{"peace"});
  CHECK(wordnet().synonyms("car", PartOfSpeech::Noun) == Strings{"auto", "automobile", "machine", "motorcar"});
  CHECK(wordnet().synonyms("qwertz", PartOfSpeech::Noun).empty());
  const Strings group = wordnet().verb_group("sell");
  CHECK(std::find(group.begin(), group.end(), "deal") != group.end());
}

TEST_CASE("base forms: exceptions first, then regular endings") {
  const auto first = [](const char* word, PartOfSpeech part) {
    const Strings forms = wordnet().base_forms(word, part);
    return forms.empty() ? std::string() : forms.front();
  };
  CHECK(first("men", PartOfSpeech::Noun) == "man");
  CHECK(first("Countries", PartOfSpeech::Noun) == "country");
  CHECK(first("went", PartOfSpeech::Verb) == "go");
  CHECK(first("signing", PartOfSpeech::Verb) == "sign");
  CHECK(first("agreed", PartOfSpeech::Verb) == "agree");
  CHECK(first("bigger", PartOfSpeech::Adjective) == "big");
  CHECK(first("prime ministers", PartOfSpeech::Noun) == "prime minister");
  CHECK(first("heads of state", PartOfSpeech::Noun) == "head of state");
  CHECK(first("took part", PartOfSpeech::Verb) == "take part");
  CHECK(first("class", PartOfSpeech::Noun) == "class");
  CHECK(first("qwertzes", PartOfSpeech::Noun).empty());
  CHECK(first("s", PartOfSpeech::Noun) == "s");
  CHECK(first("", PartOfSpeech::Noun).empty());
}

TEST_CASE("a folder without WordNet, or with something else, says what to do") {
  CHECK_THROWS_WITH(WordNet("/nonexistent"), Contains("/nonexistent/index.noun") && Contains("make setup"));
  const auto folder = std::filesystem::temp_directory_path() / "clew_wordnet_test";
  std::filesystem::create_directories(folder);
  for (const char* suffix : {"noun", "verb", "adj", "adv"}) {
    std::ofstream(folder / (std::string("index.") + suffix)) << "something else\n";
    std::ofstream(folder / (std::string("data.") + suffix)) << "something else\n";
    std::ofstream(folder / (std::string(suffix) + ".exc")) << "something else\n";
  }
  std::ofstream(folder / "cntlist.rev") << "x\n";
  CHECK_THROWS_WITH(WordNet(folder.string()), Contains("is not WordNet 3's") && Contains("wordnet-base"));
  std::ofstream(folder / "index.noun") << "  1 licence\nbroken n 2 1 @ 2 0 00000017 99999999\nodd n x\n";
  std::ofstream(folder / "data.noun") << "  1 licence\n    \n00000017 03 n 01 broken 0 x | gloss\n";
  for (const char* suffix : {"verb", "adj", "adv"}) {
    std::ofstream(folder / (std::string("index.") + suffix)) << "  1 licence\n";
    std::ofstream(folder / (std::string("data.") + suffix)) << "  1 licence\n";
  }
  const WordNet damaged(folder.string());
  CHECK_THROWS_WITH(damaged.senses("broken", PartOfSpeech::Noun), Contains("index.noun is damaged at byte 12"));
  CHECK_THROWS_WITH(damaged.senses("odd", PartOfSpeech::Noun), Contains("damaged"));
  CHECK_THROWS_WITH(damaged.synset(SynsetId(PartOfSpeech::Noun, 17)), Contains("data.noun is damaged at byte 17"));
  std::filesystem::remove_all(folder);
}
