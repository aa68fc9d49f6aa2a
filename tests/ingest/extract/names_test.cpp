#include <catch2/catch.hpp>

#include "ingest/extract/names/read_names.h"
#include "ingest/lexicon/lexicon.h"
#include "ingest/reader/read_text.h"
#include "tests/ingest/language/model.h"
#include "tests/ingest/lexicon/shared_lexicon.h"
#include "tests/query/case_file.h"

using namespace clew::ingest;

namespace {

std::string names_of(const std::string& text) {
  const Document document = read_text("text", text);
  const AnnotatedDocument annotated = annotate(document, model());
  std::string lines;
  for (const Name& name : read_names(annotated, shared_lexicon())) {
    lines.append(name.inner ? "  " : "").append(annotated.text(name.tokens)).append(": ").append(name_of(name.label)) += '\n';
  }
  return lines;
}

}  // namespace

TEST_CASE("names are read with their labels") {
  clew::test::run_cases("tests/ingest/extract/cases/names.txt", names_of);
}
