#pragma once
// The text of a node, byte by byte beside its source.

#include <gumbo.h>
#include <string_view>

#include "ingest/reader/text_sink.h"

namespace clew::ingest::reader::html {

/// Adds the text of a text node. `source` is what the tree was parsed from, and what the sink's offsets count.
void add_text(TextSink& sink, const GumboNode& node, std::string_view source);

}  // namespace clew::ingest::reader::html
