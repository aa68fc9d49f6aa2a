// Texts, and the chains of phrases that speak of one thing.
#include <catch2/catch.hpp>

#include "ingest/build/understand.h"
#include "ingest/reader/read_text.h"
#include "ingest/resolve/coreference_chains.h"
#include "tests/ingest/language/model.h"
#include "tests/ingest/lexicon/shared_lexicon.h"
#include "tests/query/case_file.h"

namespace {

using namespace clew::ingest;

std::string chains_of(const std::string& given) {
  const Document text = read_text("case", given);
  const Understanding all = understand(text, model(), shared_lexicon());
  std::string lines;
  for (const auto& chain : coreference_chains(Tree(all.annotated.parse), all.mentions, all.resolution)) {
    for (std::size_t i = 0; i < chain.size(); ++i) lines.append(i == 0 ? "" : " | ").append(all.annotated.text(chain[i]));
    lines += '\n';
  }
  return lines;
}

}  // namespace

TEST_CASE("chains hold whole phrases, and new things begin anew") {
  clew::test::run_cases("tests/ingest/resolve/chains.txt", chains_of);
}
