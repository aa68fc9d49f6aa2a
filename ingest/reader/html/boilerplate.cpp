#include "ingest/reader/html/boilerplate.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "ingest/reader/html/element.h"

namespace clew::ingest::reader::html {

namespace {

constexpr std::size_t kFewestLinks = 3;   // a list of links has more
constexpr std::size_t kLargestShare = 3;  // of the page's text, one in so many: no side matter is larger

// Words in class and id by which page templates of the web name what is no text of theirs; sorted.
constexpr std::array<std::string_view, 59> kWords = {
    "ad",        "ads",         "adsbygoogle", "advert",     "advertisement", "breadcrumb", "breadcrumbs", "caption",
    "catlinks",  "comment",     "comments",    "consent",    "cookie",        "cookies",    "copyright",   "credits",
    "disqus",    "editsection", "footer",      "hidden",     "jumplink",      "login",      "masthead",    "menu",
    "modal",     "mwref",       "nav",         "navbar",     "navbox",        "navigation", "newsletter",  "noprint",
    "outbrain",  "overlay",     "pager",       "pagination", "paywall",       "popup",      "printfooter", "promo",
    "promotion", "reactions",   "recommended", "reflist",    "related",       "share",      "sharebar",    "sharing",
    "sidebar",   "signup",      "skiplink",    "social",     "sponsored",     "subscribe",  "taboola",     "thumbcaption",
    "toc",       "toolbar",     "widget"};

constexpr std::array<std::string_view, 15> kRoles = {"alert",       "alertdialog", "banner", "complementary", "contentinfo",
                                                     "dialog",      "doc-toc",     "menu",   "menubar",       "navigation",
                                                     "progressbar", "search",      "status", "tablist",       "toolbar"};

template <std::size_t size>
bool contains(const std::array<std::string_view, size>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whether one of the words that a value is made of ("wp-caption text" is three) is on the list.
bool has_word(std::string_view value) {
  std::string word;
  for (const char c : std::string(value) + ' ') {
    const bool is_upper = c >= 'A' && c <= 'Z';
    if (is_upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      word += is_upper ? static_cast<char>(c - 'A' + 'a') : c;
    } else {
      if (std::binary_search(kWords.begin(), kWords.end(), word)) return true;
      word.clear();
    }
  }
  return false;
}

bool is_hidden(const GumboNode& element) {
  if (has_attribute(element, "hidden") || equal_ignoring_case(attribute(element, "aria-hidden"), "true")) return true;
  std::string style(attribute(element, "style"));
  style.erase(std::remove(style.begin(), style.end(), ' '), style.end());
  return style.find("display:none") != style.npos || style.find("visibility:hidden") != style.npos;
}

bool is_tag_of_side_matter(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_LABEL:
      return true;
    default:
      return false;
  }
}

/// Elements that hold the text, whatever they are called.
bool holds_text(GumboTag tag) {
  return tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE ||
         (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6);
}

bool can_list_links(GumboTag tag) {
  return tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_TABLE ||
         tag == GUMBO_TAG_DL;
}

}  // namespace

bool never_shows(const GumboNode& element) {
  switch (tag_of(element)) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
      return true;
    default:
      return is_hidden(element);
  }
}

bool is_boilerplate(const GumboNode& element, const Weights& weights, const Weight& page, Place place) {
  const GumboTag tag = tag_of(element);
  if (never_shows(element) || is_tag_of_side_matter(tag) || contains(kRoles, attribute(element, "role"))) return true;
  if (holds_text(tag)) return false;
  const Weight& weight = weights.at(&element);
  if (weight.has_title || weight.text * kLargestShare > page.text) return false;
  if (tag == GUMBO_TAG_HEADER && place == Place::OutsideArticle) return true;
  if (has_word(attribute(element, "class")) || has_word(attribute(element, "id"))) return true;
  return can_list_links(tag) && weight.links >= kFewestLinks && weight.link_text * 3 > weight.text * 2;
}

}  // namespace clew::ingest::reader::html
