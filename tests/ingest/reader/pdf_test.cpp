#include <catch2/catch.hpp>
#include <cstdlib>

#include "ingest/reader/pdf/child_process.h"
#include "ingest/reader/pdf/join_pages.h"
#include "ingest/reader/read_paths.h"
#include "tests/ingest/reader/check_document.h"
#include "tests/ingest/reader/make_pdf.h"
#include "tests/ingest/reader/scratch_folder.h"

using namespace clew::ingest;
using namespace clew::test;
using namespace clew::ingest::reader;
using Ending = ProcessResult::Ending;

namespace {

constexpr ProcessLimits kLimits{.output = 1 << 20, .memory = 1 << 30, .seconds = 10};

bool has_pdftotext() {
  return run_process({"pdftotext", "-v"}, kLimits).ending == Ending::Exited;
}

PdfPage page_of_report(const std::string& number, std::vector<std::string> text) {
  PdfPage page{{"Harbour Board of Maro", ""}};
  page.lines.insert(page.lines.end(), text.begin(), text.end());
  page.lines.insert(page.lines.end(), {"", "Page " + number});
  return page;
}

}  // namespace

TEST_CASE("a PDF is read page by page, without what each page repeats") {
  if (!has_pdftotext()) {
    WARN("pdftotext is not installed: skipped");
    return;
  }
  const ScratchFolder folder;
  folder.write(
      "report.pdf",
      make_pdf(
          {page_of_report("1", {"Report on the crane", "", "The crane of the harbour fell on Friday, as the chair of the inter-",
                                "national board said in Maro, where she spoke to reporters about the"}),
           page_of_report("2", {"causes of the accident.", "", "Nobody was hurt."}), page_of_report("3", {"The end."})},
          "Crane report"));
  const ReadResult result = read_paths(std::vector<std::string>{folder.path()});
  REQUIRE(result.documents.size() == 1);
  const Document& document = result.documents[0];
  CHECK(document.title == "Crane report");
  CHECK(document.date == "2024-02-29");
  CHECK(document.place_unit == PlaceUnit::Page);
  std::string blocks;
  for (const Block& block : document.blocks) {
    blocks.append(std::to_string(document.place(block.begin))).append(" ").append(document.block_text(block)).append("\n");
  }
  CHECK(blocks ==
        "1 Report on the crane\n"
        "1 The crane of the harbour fell on Friday, as the chair of the international board said in Maro, where she spoke to "
        "reporters "
        "about the causes of the accident.\n"
        "2 Nobody was hurt.\n"
        "3 The end.\n");
}

TEST_CASE("a damaged PDF and one without text are issues") {
  if (!has_pdftotext()) return;
  const ScratchFolder folder;
  folder.write("damaged.pdf", "%PDF-1.4 and no more");
  folder.write("picture.pdf", make_pdf({PdfPage{}}, "Picture"));
  const ReadResult result = read_paths(std::vector<std::string>{folder.path()});
  REQUIRE(result.issues.size() == 2);
  CHECK(result.issues[0].reason == "The PDF is damaged or protected by a password and was left out.");
  CHECK(result.issues[1].reason.starts_with("The PDF holds no text"));
}

TEST_CASE("hyphens at the ends of lines go, unless the word has one elsewhere") {
  const std::string printed =
      "The inter-\nnational board is well-known, and the well-\nknown crane of the Franco-\nGerman yard fell-\n\nNext.\n\f";
  const DecodedText joined = pdf::join_pages(printed);
  CHECK(joined.text ==
        "The international\nboard is well-known, and the well-known\ncrane of the Franco-German\nyard fell-\n\nNext.");
}

TEST_CASE("a program is bounded in output and time, and may be missing") {
  CHECK(run_process({"clew-no-such-program"}, kLimits).ending == Ending::NotFound);
  CHECK(run_process({"echo", "text"}, kLimits).output == "text\n");
  CHECK(run_process({"false"}, kLimits).exit_code == 1);
  CHECK(run_process({"yes"}, kLimits).ending == Ending::OutOfBounds);
  CHECK(run_process({"sleep", "60"}, {.output = 1, .memory = 1 << 30, .seconds = 0}).ending == Ending::OutOfBounds);
}
