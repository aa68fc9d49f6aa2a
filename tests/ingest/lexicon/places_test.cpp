#include "ingest/lexicon/places.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/ingest/lexicon/shared_lexicon.h"

using namespace clew::ingest;

namespace {

const Places& places() {
  return shared_lexicon().places();
}

std::string country(std::string_view name) {
  const Country* found = places().country(name);
  return found == nullptr ? "" : found->name;
}

bool contains(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

TEST_CASE("a country is found by any of its names") {
  for (const char* name :
       {"US", "U.S.", "USA", "U.S.A.", "the U.S.", "The United States", "United States of America", "America", "UNITED STATES"}) {
    CAPTURE(name);
    CHECK(country(name) == "United States");
  }
  for (const char* name : {"UK", "U.K.", "Britain", "Great Britain", "United Kingdom"}) {
    CAPTURE(name);
    CHECK(country(name) == "United Kingdom");
  }
  CHECK(country("Russia") == "Russia");
  CHECK(country("the Russian Federation") == "Russia");
  CHECK(country("UAE") == "United Arab Emirates");
  CHECK(country("Holland") == "Netherlands");
  CHECK(country("Burma") == "Myanmar");
  CHECK(country("Kingdom of Norway") == "Norway");
  CHECK(country("Islamic Republic of Iran") == "Iran");
  CHECK(country("The Democratic Republic of the Congo") == "Democratic Republic of the Congo");
  CHECK(country("Côte d’Ivoire") == "Ivory Coast");
  CHECK(country("Cote d'Ivoire") == "Ivory Coast");
  CHECK(country("guinea bissau") == "Guinea-Bissau");
  CHECK(country("Türkiye") == "Turkey");
  CHECK(country("Kosovo") == "Kosovo");
  CHECK(country("Georgia") == "Georgia");
}

TEST_CASE("words, codes, cities and peoples are no countries") {
  for (const char* name : {"us", "it", "IT", "IN", "AS", "Mexico City", "Paris", "Kazakh", "Zion", "", "the", "The ", "."}) {
    CAPTURE(name);
    CHECK(country(name).empty());
  }
}

TEST_CASE("countries that are no more come last") {
  CHECK(country("Soviet Union") == "Soviet Union");
  CHECK(country("USSR") == "Soviet Union");
  CHECK(places().country("Yugoslavia")->former);
  CHECK_FALSE(places().country("East Timor")->former);
  CHECK(places().country_of_code("SK")->name == "Slovakia");
  CHECK(places().country_of_code("SUN")->name == "Soviet Union");
}

TEST_CASE("codes lead to countries") {
  CHECK(places().country_of_code("AM")->name == "Armenia");
  CHECK(places().country_of_code("ARM")->name == "Armenia");
  CHECK(places().country_of_code("XK")->name == "Kosovo");
  CHECK(places().country_of_code("am") == nullptr);
}

TEST_CASE("every name of every country leads back to it") {
  std::size_t current = 0;
  for (const Country& each : places().countries()) {
    const auto names = places().names_of(each);
    if (each.former && names.empty()) continue;  // a country of today has all its names
    REQUIRE_FALSE(names.empty());
    if (!each.former) {
      ++current;
      CHECK(names.front() == each.name);
    }
    for (const std::string& name : names) {
      CAPTURE(name);
      CHECK(places().country(name) == &each);
    }
  }
  CHECK(current >= 250);  // ISO 3166-1 and Kosovo
}

TEST_CASE("every inhabited country has demonyms, and they lead back to it") {
  const std::vector<std::string> uninhabited = {"BV", "GS", "HM", "IO", "TF", "UM"};
  // The demonym is that of the larger country of the name as well.
  const std::vector<std::string> shared = {"CG", "DM"};
  for (const Country& each : places().countries()) {
    if (each.former || contains(uninhabited, each.alpha2)) continue;
    CAPTURE(each.name);
    const auto words = places().demonyms(each.name);
    CHECK_FALSE(words.empty());
    for (const std::string& word : words) {
      CAPTURE(word);
      if (!contains(shared, each.alpha2)) CHECK(places().demonym_origin(word).country == &each);
    }
  }
}

TEST_CASE("a demonym leads to its place") {
  const auto origin = [](std::string_view word) { return places().demonym_origin(word).place; };
  CHECK(origin("Armenian") == "Armenia");
  CHECK(origin("Armenians") == "Armenia");
  CHECK(origin("ARMENIAN") == "Armenia");
  CHECK(origin("Azerbaijani") == "Azerbaijan");
  CHECK(origin("Saudi") == "Saudi Arabia");
  CHECK(origin("American") == "United States");
  CHECK(origin("British") == "United Kingdom");
  CHECK(origin("Swiss") == "Switzerland");
  CHECK(origin("Frenchmen") == "France");
  CHECK(origin("Georgian") == "Georgia");
  CHECK(origin("Soviet") == "Soviet Union");
  CHECK(origin("Kosovar") == "Kosovo");
  CHECK(origin("Asian") == "Asia");
  CHECK(origin("European") == "Europe");
  CHECK(origin("Parisian") == "Paris");
  CHECK(origin("Muscovites") == "Moscow");
  CHECK(origin("Texans") == "Texas");
  CHECK(origin("South Koreans") == "South Korea");
  CHECK(origin("Bavarian") == "Bavaria");
  CHECK(places().demonym_origin("Armenian").country == places().country("Armenia"));
  CHECK(places().demonym_origin("Asian").country == nullptr);
}

TEST_CASE("peoples, faiths, names and lower-case words are no demonyms") {
  for (const char* word : {"polish", "Islamic", "Jewish", "Christian", "Basque", "Arab", "Latin", "Susan", "Jordan", "Oman",
                           "Milan", "Catholic", "Human", "German measles", "", "s", "S"}) {
    CAPTURE(word);
    CHECK(places().demonym_origin(word).place.empty());
  }
}

TEST_CASE("places have their adjectives and inhabitants") {
  CHECK(contains(places().demonyms("Armenia"), "Armenian"));
  CHECK(contains(places().demonyms("USA"), "American"));
  CHECK(contains(places().demonyms("Switzerland"), "Swiss"));
  CHECK(contains(places().demonyms("Europe"), "European"));
  CHECK(contains(places().demonyms("Paris"), "Parisian"));
  CHECK(places().demonyms("Qwertz").empty());
}

TEST_CASE("subdivisions are found by name, states of the US by abbreviation, too") {
  CHECK(places().us_state("California")->code == "US-CA");
  CHECK(places().us_state("Calif.")->code == "US-CA");
  CHECK(places().us_state("NY")->name == "New York");
  CHECK(places().us_state("D.C.")->code == "US-DC");
  CHECK(places().us_state("or") == nullptr);
  CHECK(places().us_state("Ore.")->name == "Oregon");
  CHECK(places().us_state("Bavaria") == nullptr);
  const auto georgia = places().subdivisions("Georgia");
  REQUIRE(georgia.size() == 1);
  CHECK(georgia.front()->country->alpha2 == "US");
  CHECK(georgia.front()->type == "State");
  CHECK(places().subdivisions("Qwertz").empty());
}

TEST_CASE("continents and oceans are regions") {
  CHECK(places().region("Europe") == RegionKind::Continent);
  CHECK(places().region("the Atlantic") == RegionKind::Ocean);
  CHECK(places().region("Pacific Ocean") == RegionKind::Ocean);
  CHECK(places().region("Armenia") == RegionKind::None);
}

TEST_CASE("languages are found by any of their names") {
  const auto code = [](std::string_view name) {
    const Language* found = places().language(name);
    return found == nullptr ? "" : found->alpha3;
  };
  CHECK(code("Armenian") == "hye");
  CHECK(code("English") == "eng");
  CHECK(code("Greek") == "ell");
  CHECK(code("Flemish") == "nld");
  CHECK(code("Farsi") == "fas");
  CHECK(code("Mandarin") == "cmn");
  CHECK(code("Cantonese") == "yue");
  CHECK(code("Old English") == "ang");
  CHECK(code("table").empty());
  CHECK(code("").empty());
}

TEST_CASE("currencies are found by code, name, unit, and country with unit") {
  const auto code = [](std::string_view name) {
    const Currency* found = places().currency(name);
    return found == nullptr ? "" : found->alpha3;
  };
  CHECK(code("USD") == "USD");
  CHECK(code("US dollar") == "USD");
  CHECK(code("U.S. dollars") == "USD");
  CHECK(code("American dollars") == "USD");
  CHECK(code("euros") == "EUR");
  CHECK(code("British pounds") == "GBP");
  CHECK(code("pound sterling") == "GBP");
  CHECK(code("Azerbaijani manat") == "AZN");
  CHECK(code("Russian roubles") == "RUB");
  CHECK(code("Chinese yuan") == "CNY");
  CHECK(code("zloty") == "PLN");
  CHECK(code("gold").empty());
  CHECK(code("dollar").empty());
  CHECK(code("usd").empty());
}
