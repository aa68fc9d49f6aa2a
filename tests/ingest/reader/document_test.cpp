#include "ingest/reader/document.h"

#include <catch2/catch.hpp>

using clew::ingest::Document;

TEST_CASE("an offset leads back through the run that holds it") {
  Document document;
  document.text = "Title\nBody";
  document.offsets = {{0, 4}, {6, 40}};
  CHECK(document.file_offset(0) == 4);
  CHECK(document.file_offset(5) == 9);
  CHECK(document.file_offset(6) == 40);
  CHECK(document.file_offset(9) == 43);
}
