#pragma once
// Questions to the elements of a page.

#include <gumbo.h>
#include <string_view>

namespace clew::ingest::reader::html {

/// An element or a <template>.
bool is_element(const GumboNode& node);

/// GUMBO_TAG_UNKNOWN for what is no element.
GumboTag tag_of(const GumboNode& node);

/// The value of an attribute, empty if it is absent; names are lower case.
std::string_view attribute(const GumboNode& element, const char* name);
bool has_attribute(const GumboNode& element, const char* name);

/// Whether two names or values are equal but for the case of ASCII letters.
bool equal_ignoring_case(std::string_view a, std::string_view b);

}  // namespace clew::ingest::reader::html
