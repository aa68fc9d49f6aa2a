#pragma once
// The text of a PDF as one text: without the lines that each page repeats, with words and sentences whole that end of line or page
// had cut.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/reader/decode.h"

namespace clew::ingest::reader::pdf {

/// Offsets at which pages begin in what pdftotext prints, which ends each with a form feed. The first is 0.
std::vector<std::uint32_t> page_begins(std::string_view printed);

/// `printed` is valid UTF-8; the offsets of the result lead to it. Lines at the top or bottom that, digits aside, stand on a third
/// of the pages (and three at least) are left out. A hyphen at the end of a line goes, unless the word is written with it
/// elsewhere.
DecodedText join_pages(std::string_view printed);

}  // namespace clew::ingest::reader::pdf
