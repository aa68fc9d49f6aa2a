#pragma once
// How much text each element of a page holds, and how much of it is links.

#include <cstddef>
#include <gumbo.h>
#include <unordered_map>

namespace clew::ingest::reader::html {

struct Weight {
  std::size_t text = 0;       // bytes other than white space
  std::size_t link_text = 0;  // of them within <a href>
  std::size_t links = 0;
  bool has_title = false;  // holds an <h1>, <main> or <article>
};

using Weights = std::unordered_map<const GumboNode*, Weight>;

/// Of every element under `root`; what never shows (scripts, styles) weighs nothing.
Weights weigh(const GumboNode& root);

}  // namespace clew::ingest::reader::html
