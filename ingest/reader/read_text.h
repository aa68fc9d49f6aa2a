#pragma once
// A text that is no file's, or not yet: the shortest way to a document.

#include <string>

#include "ingest/reader/document.h"

namespace clew::ingest {

/// The document of plain text, given as the bytes of a file: UTF-8, or with a byte order mark UTF-16, or Windows-1252 if that is
/// what it looks like. Offsets lead to these bytes. Never fails; at most 4 GiB - 1.
Document read_text(std::string name, std::string text);

}  // namespace clew::ingest
