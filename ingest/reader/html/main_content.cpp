#include "ingest/reader/html/main_content.h"

#include "ingest/reader/html/element.h"
#include "ingest/reader/html/walk.h"

namespace clew::ingest::reader::html {

namespace {

constexpr std::size_t kMainShare = 4;     // one in so many bytes of the page must lie in <main>
constexpr std::size_t kArticleShare = 2;  // one in so many bytes of that in one <article>: else it is a page of teasers

bool is_main(const GumboNode& node) {
  return tag_of(node) == GUMBO_TAG_MAIN || attribute(node, "role") == "main";
}
bool is_article(const GumboNode& node) {
  return tag_of(node) == GUMBO_TAG_ARTICLE || attribute(node, "role") == "article";
}

/// The heaviest element of a kind that holds at least one in `share` bytes of the text in `root`; else `root`.
template <typename Predicate>
const GumboNode& heaviest(const GumboNode& root, const Weights& weights, std::size_t share, Predicate is_wanted) {
  const GumboNode* best = nullptr;
  Walk walk(root);
  while (const auto step = walk.next()) {
    const auto weight = weights.find(step->node);  // what never shows has none
    if (!step->enters || !is_element(*step->node)) continue;
    if (weight == weights.end()) {
      walk.skip_children();
    } else if (is_wanted(*step->node) && (best == nullptr || weight->second.text > weights.at(best).text)) {
      best = step->node;
    }
  }
  return best != nullptr && weights.at(best).text * share >= weights.at(&root).text ? *best : root;
}

}  // namespace

const GumboNode& main_content(const GumboNode& root, const Weights& weights) {
  const GumboNode& main = heaviest(root, weights, kMainShare, is_main);
  return heaviest(main, weights, kArticleShare, is_article);
}

}  // namespace clew::ingest::reader::html
