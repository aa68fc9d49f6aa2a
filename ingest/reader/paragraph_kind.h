#pragma once
// Whether a paragraph is one.

#include <string_view>

#include "ingest/reader/document.h"

namespace clew::ingest::reader {

/// Of a text that is set as a paragraph: Caption if it ends with a credit, Line if it is short and has no end punctuation, else
/// Paragraph.
BlockKind paragraph_kind(std::string_view text);

}  // namespace clew::ingest::reader
