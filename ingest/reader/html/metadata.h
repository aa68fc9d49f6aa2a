#pragma once
// What a page says of itself: in <title>, <meta>, JSON-LD, <time> and its main heading.

#include <gumbo.h>
#include <optional>
#include <string>

namespace clew::ingest::reader::html {

struct Metadata {
  std::string title;                // may be empty
  std::optional<std::string> date;  // ISO 8601, of publication
};

/// `content` is the part of the page under `root` that holds its text.
Metadata read_metadata(const GumboNode& root, const GumboNode& content);

}  // namespace clew::ingest::reader::html
