#include "ingest/openie/confidence.h"

#include <catch2/catch.hpp>

#include "ingest/lexicon/lexicon_error.h"

using namespace clew::ingest;
using openie::Confidence;
using openie::Feature;

TEST_CASE("confidence is the logistic of the weighted features") {
  const Confidence confidence("# comment\nbias\t-1\nrule=verb\t0.5\nmargin\t0.25\n");
  const std::vector<Feature> features = {{"rule=verb"}, {"margin", 2}, {"unknown", 9}};
  CHECK(confidence(features) == Approx(0.5));
  CHECK(confidence({}) == Approx(1 / (1 + std::exp(1.0))));
}

TEST_CASE("a weight that is no number is refused with its line") {
  try {
    Confidence("bias\t1\nrule=verb\t1x\n");
    FAIL("no error");
  } catch (const LexiconError& error) {
    CHECK(std::string(error.what()).find("confidence.tsv:2") != std::string::npos);
  }
}
