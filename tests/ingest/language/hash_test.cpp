#include <catch2/catch.hpp>

#include "ingest/language/text/murmur_hash.h"
#include "ingest/language/text/string_id.h"

using namespace clew::ingest::language;

TEST_CASE("String ids are those of spaCy's StringStore") {
  CHECK(string_id("") == 0);
  CHECK(string_id("apple") == 8566208034543834098U);
  CHECK(string_id("coffee") == 3197928453018144401U);
  CHECK(string_id("the") == 7425985699627899538U);
  CHECK(string_id(".") == 12646065887601541794U);
  CHECK(string_id("\n") == 962983613142996970U);
  CHECK(string_id("Xxxxx") == 16072095006890171862U);
  CHECK(string_id("’s") == 614914527630368944U);
  CHECK(string_id("café") == 32833993555699147U);
  CHECK(string_id("subtok") == 14792705179330092273U);
}

TEST_CASE("The text of a symbol has the number of the symbol as its id") {
  CHECK(string_id("X") == 101);
  CHECK(string_id("_") == 456);
  CHECK(string_id("agent") == 401);
  CHECK(string_id("DATE") == 391);
  CHECK(string_id("conj") == 410);
  CHECK(string_id("DEPRECATED276") == 379);
  CHECK(symbol_name(65) == "ORTH");
  CHECK(symbol_name(457).empty());
}

TEST_CASE("Keys of hash embeddings are those of thinc") {
  using Keys = std::array<std::uint32_t, 4>;
  CHECK(murmur_hash3_keys(string_id("apple"), 8) == Keys{2653853934, 3922826080, 3980780901, 3736755472});
  CHECK(murmur_hash3_keys(string_id("apple"), 9) == Keys{4123736922, 2784764516, 607874342, 2197463506});
  CHECK(murmur_hash3_keys(string_id("the"), 8) == Keys{2332737498, 1315472909, 1351622599, 1973209364});
  CHECK(murmur_hash3_keys(0, 12) == Keys{3628889788, 3483432925, 485828337, 1486234390});
  CHECK(murmur_hash3_keys(456, 11) == Keys{1671680064, 1538613044, 1900665365, 4126150767});
}
