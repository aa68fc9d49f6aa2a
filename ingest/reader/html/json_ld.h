#pragma once
// JSON-LD, in which pages of news tell search engines what they are.

#include <string>
#include <string_view>

namespace clew::ingest::reader::html {

struct LinkedData {
  std::string headline;        // may be empty
  std::string date_published;  // as written; may be empty
};

/// The first headline and the first date of publication in a text of JSON; empty where there is none, or it is no JSON.
LinkedData read_json_ld(std::string_view json);

}  // namespace clew::ingest::reader::html
