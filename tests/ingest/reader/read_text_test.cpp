#include "ingest/reader/read_text.h"

#include <catch2/catch.hpp>

#include "tests/ingest/reader/check_document.h"
#include "tests/query/case_file.h"

using clew::ingest::Document;
using clew::ingest::read_text;
using namespace clew::test;

TEST_CASE("plain text falls into blocks") {
  run_cases("tests/ingest/reader/text.txt", [](const std::string& given) {
    const Document document = read_text("case", given);
    CHECK(check_document(document, given) == "");
    return dump_document(document);
  });
}
