#include <catch2/catch.hpp>

#include "ingest/reader/read_document.h"
#include "tests/ingest/reader/check_document.h"
#include "tests/query/case_file.h"

using namespace clew::ingest;
using namespace clew::test;

namespace {

std::string read_as(Format format, const std::string& bytes) {
  std::vector<Issue> issues;
  const auto document = read_document("page", bytes, format, {}, issues);
  if (!document) return issues.at(0).reason + "\n";
  CHECK(check_document(*document, bytes) == "");
  return dump_document(*document);
}

}  // namespace

TEST_CASE("the text of a page comes without what surrounds it") {
  run_cases("tests/ingest/reader/html.txt", [](const std::string& page) { return read_as(Format::Html, page); });
}

TEST_CASE("Markdown comes without its marks") {
  run_cases("tests/ingest/reader/markdown.txt", [](const std::string& text) { return read_as(Format::Markdown, text); });
}
