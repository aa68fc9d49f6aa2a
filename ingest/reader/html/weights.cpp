#include "ingest/reader/html/weights.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "ingest/reader/html/boilerplate.h"
#include "ingest/reader/html/element.h"
#include "ingest/reader/html/walk.h"

namespace clew::ingest::reader::html {

namespace {

std::size_t count_visible(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return c != ' ' && c != '\n' && c != '\t' && c != '\r'; }));
}

void add(Weight& sum, const Weight& part) {
  sum.text += part.text;
  sum.link_text += part.link_text;
  sum.links += part.links;
  sum.has_title |= part.has_title;
}

}  // namespace

Weights weigh(const GumboNode& root) {
  Weights weights;
  std::vector<Weight> open = {Weight{}};
  Walk walk(root);
  while (const auto step = walk.next()) {
    const GumboNode& node = *step->node;
    if (!is_element(node)) {
      if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA) open.back().text += count_visible(node.v.text.text);
    } else if (step->enters) {
      open.emplace_back();
      if (never_shows(node)) walk.skip_children();
    } else {
      Weight weight = open.back();
      const GumboTag tag = tag_of(node);
      if (tag == GUMBO_TAG_A && has_attribute(node, "href")) {
        weight.link_text = weight.text;
        weight.links = 1;
      }
      weight.has_title |= tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE;
      open.pop_back();
      add(open.back(), weight);
      weights.emplace(&node, weight);
    }
  }
  return weights;
}

}  // namespace clew::ingest::reader::html
