#pragma once
// What a document says of itself at its top.

#include "ingest/reader/document.h"

namespace clew::ingest::reader {

/// The title that the first blocks give: a heading, or a line that stands alone, that is no date, byline or caption; empty if none.
std::string title_of(const Document& document);

/// The date that the first blocks give: a date line, a headline that ends with a date, a dateline.
std::optional<std::string> date_of(const Document& document);

/// Whether a line names its writer: "By Ada Lind".
bool is_byline(std::string_view line);

}  // namespace clew::ingest::reader
