#pragma once
// Dates that a page sets beside the headline or the first sentence, and a text file shows on one line with it.

#include <string_view>
#include <vector>

#include "ingest/reader/segment.h"

namespace clew::ingest::reader {

/// Makes a line of its own of a date with weekday that ends a headline or begins a paragraph among the first blocks.
void split_dates(std::string_view text, std::vector<TextBlock>& blocks);

}  // namespace clew::ingest::reader
