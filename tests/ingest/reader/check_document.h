#pragma once
// What holds for every document, whatever the file.
#include <string>
#include <string_view>

#include "ingest/reader/document.h"

namespace clew::test {

/// What is wrong with the document of a file with these bytes, a line each; empty if nothing is.
std::string check_document(const ingest::Document& document, std::string_view bytes);

/// A line for the title and the date if there are any, and for each block its kind, the bytes of the file, and its text.
std::string dump_document(const ingest::Document& document);

}  // namespace clew::test
