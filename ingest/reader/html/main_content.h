#pragma once
// Which part of a page is its text.

#include <gumbo.h>

#include "ingest/reader/html/weights.h"

namespace clew::ingest::reader::html {

/// The <main> element, or the one <article> that holds most of the page's text; the whole page where neither holds enough.
const GumboNode& main_content(const GumboNode& root, const Weights& weights);

}  // namespace clew::ingest::reader::html
