#include "ingest/reader/pdf/read_pdf.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ingest/reader/decode.h"
#include "ingest/reader/pdf/child_process.h"
#include "ingest/reader/pdf/join_pages.h"
#include "ingest/reader/read_document.h"
#include "ingest/reader/read_formats.h"
#include "ingest/reader/title_and_date.h"
#include "ingest/reader/written_date.h"

namespace clew::ingest::reader::pdf {

namespace {

using Ending = ProcessResult::Ending;

constexpr ProcessLimits kLimits{.output = ReadOptions::kLargestFile, .memory = std::uint64_t{2} << 30, .seconds = 60};

/// A path that no program takes for an option.
std::string argument(const std::string& path) {
  return path.starts_with('-') ? std::string("./").append(path) : path;
}

std::string obstacle_of(const ProcessResult& result) {
  switch (result.ending) {
    case Ending::NotFound:
      return "The PDF was left out, since the program pdftotext is missing; install poppler-utils (apt install poppler-utils).";
    case Ending::OutOfBounds:
      return "The PDF needs more than a minute, 2 GiB of memory or 64 MiB of text and was left out.";
    case Ending::Failed:
      return "The PDF was left out, since pdftotext failed.";
    case Ending::Exited:
      break;
  }
  return result.exit_code == 0 ? "" : "The PDF is damaged or protected by a password and was left out.";
}

/// The value of a line "Title:          The crane" of pdfinfo.
std::string_view field(std::string_view info, std::string_view name) {
  const std::size_t at = info.starts_with(name) ? 0 : info.find(std::string("\n").append(name));
  if (at == info.npos) return {};
  const std::size_t colon = info.find(':', at);  // the names end with one
  const std::size_t begin = std::min(info.find_first_not_of(' ', colon + 1), info.size());
  return info.substr(begin, info.find('\n', begin) - begin);
}

/// Programs that make PDFs put the name of the file there that they made them of.
bool is_title(std::string_view title) {
  constexpr std::array<std::string_view, 7> kEndings = {".doc", ".docx", ".pdf", ".indd", ".tex", ".dvi", ".odt"};
  const bool is_file =
      std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) { return title.ends_with(ending); });
  return !title.empty() && !is_file && !title.starts_with("Microsoft ") && title != "untitled" && title != "Untitled" &&
         !title.starts_with("PowerPoint ");
}

void add_information(Document& document, const std::string& path) {
  const ProcessResult result = run_process({"pdfinfo", "-enc", "UTF-8", "-isodates", argument(path)}, kLimits);
  if (result.ending != Ending::Exited || result.exit_code != 0) return;
  const std::string info = decode(result.output).text;
  if (const std::string_view title = field(info, "Title:"); is_title(title)) document.title = title;
  if (const auto made = find_date(field(info, "CreationDate:")); made && !document.date) document.date = made->iso;
}

}  // namespace

PdfReading read_pdf(const std::string& path) {
  ProcessResult result = run_process({"pdftotext", "-q", "-enc", "UTF-8", "-eol", "unix", argument(path), "-"}, kLimits);
  if (std::string obstacle = obstacle_of(result); !obstacle.empty()) return {std::nullopt, std::move(obstacle)};
  const std::string printed = decode(std::move(result.output)).text;
  Document document = read_plain_text(join_pages(printed));
  if (document.blocks.empty())
    return {std::nullopt, "The PDF holds no text (only pictures of pages?) and was left out; run OCR over it first."};
  add_information(document, path);
  document.place_unit = PlaceUnit::Page;
  document.place_begins = page_begins(printed);
  return {std::move(document), ""};
}

}  // namespace clew::ingest::reader::pdf
