#include "ingest/reader/html/character_reference.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ingest/reader/html/tree.h"
#include "ingest/reader/html/walk.h"

namespace clew::ingest::reader::html {

namespace {

constexpr std::size_t kLongestReference = 40;  // bytes; the longest name of HTML 5 has 31 letters

/// Gumbo knows all names, and shows them only in a page.
std::string decode_by_parsing(std::string_view reference) {
  const std::string page = "<p>" + std::string(reference);
  const Tree tree(page);
  Walk walk(tree.root());
  while (const auto step = walk.next()) {
    if (step->node->type == GUMBO_NODE_TEXT || step->node->type == GUMBO_NODE_WHITESPACE) {
      const std::string text = step->node->v.text.text;
      return text.size() > 1 && text.ends_with(';') ? std::string(reference) : text;  // "&notaname;" begins with "&not"
    }
  }
  return std::string(reference);
}

}  // namespace

std::string decode_reference(std::string_view reference) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kFrequent = {
      {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&nbsp;", "\xC2\xA0"}, {"&#39;", "'"}}};
  for (const auto& [name, character] : kFrequent) {
    if (reference == name) return std::string(character);
  }
  return reference.size() > kLongestReference ? std::string(reference) : decode_by_parsing(reference);
}

std::string decode_references(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t ampersand = std::min(text.find('&', at), text.size());
    result += text.substr(at, ampersand - at);
    const std::string_view reference = text.substr(ampersand, text.substr(ampersand, kLongestReference).find(';') + 1);
    result += reference.empty() ? text.substr(ampersand, 1) : decode_reference(reference);
    at = ampersand + std::max<std::size_t>(reference.size(), 1);
  }
  return result;
}

}  // namespace clew::ingest::reader::html
