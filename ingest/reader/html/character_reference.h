#pragma once
// Character references of HTML: "&amp;", "&eacute;", "&#233;", "&#xE9;".

#include <string>
#include <string_view>

namespace clew::ingest::reader::html {

/// What a whole reference, from the ampersand to the semicolon, stands for; the reference itself if there is no such character.
std::string decode_reference(std::string_view reference);

/// A text in which each reference became its character.
std::string decode_references(std::string_view text);

}  // namespace clew::ingest::reader::html
