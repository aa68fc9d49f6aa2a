#pragma once
// The blocks of a page.

#include <gumbo.h>
#include <string_view>

#include "ingest/reader/flow_builder.h"
#include "ingest/reader/html/weights.h"

namespace clew::ingest::reader::html {

/// Adds the text under `content`, block by block, without boilerplate. `source` is what the tree was parsed from; `page` weighs all
/// of it.
void add_blocks(FlowBuilder& builder, const GumboNode& content, std::string_view source, const Weights& weights,
                const Weight& page);

}  // namespace clew::ingest::reader::html
