#include "ingest/reader/html/metadata.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/reader/clean.h"
#include "ingest/reader/html/character_reference.h"
#include "ingest/reader/html/element.h"
#include "ingest/reader/html/json_ld.h"
#include "ingest/reader/html/walk.h"
#include "ingest/reader/written_date.h"

namespace clew::ingest::reader::html {

namespace {

// Names under which <meta> gives the date of publication: Open Graph, Dublin Core, Google Scholar, and habits of the press.
constexpr std::array<std::string_view, 18> kDateNames = {"article:published_time",
                                                         "og:article:published_time",
                                                         "datepublished",
                                                         "date",
                                                         "pubdate",
                                                         "publishdate",
                                                         "publish-date",
                                                         "publish_date",
                                                         "dc.date",
                                                         "dc.date.issued",
                                                         "dcterms.date",
                                                         "dcterms.created",
                                                         "dcterms.issued",
                                                         "citation_date",
                                                         "citation_publication_date",
                                                         "parsely-pub-date",
                                                         "sailthru.date",
                                                         "article.published"};
constexpr std::array<std::string_view, 6> kTitleNames = {"og:title",      "twitter:title",  "dc.title",
                                                         "dcterms.title", "citation_title", "headline"};

template <std::size_t size>
bool is_among(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::any_of(names.begin(), names.end(), [&](std::string_view known) { return equal_ignoring_case(known, name); });
}

/// One line of clean text.
std::string tidy(std::string_view text) {
  std::string clean;
  for (std::size_t at = 0; at < text.size();) {
    const Unclean unclean = find_unclean(text, at);
    clean += text.substr(at, unclean.begin - at);
    clean += unclean.instead;
    at = unclean.end;
  }
  const auto two_spaces = std::unique(clean.begin(), clean.end(), [](char a, char b) { return a == ' ' && b == ' '; });
  clean.erase(two_spaces, clean.end());
  if (clean.starts_with(' ')) clean.erase(0, 1);
  if (clean.ends_with(' ')) clean.pop_back();
  return clean;
}

/// The text of an element, tidied.
std::string text_of(const GumboNode& element) {
  std::string text;
  Walk walk(element);
  while (const auto step = walk.next()) {
    if (is_element(*step->node)) {
      if (tag_of(*step->node) == GUMBO_TAG_BR) text += ' ';
    } else if (step->node->type != GUMBO_NODE_COMMENT && step->node->type != GUMBO_NODE_DOCUMENT) {
      text += step->node->v.text.text;
    }
  }
  return tidy(text);
}

std::string iso_date(std::string_view text) {
  const auto date = find_date(text.substr(0, 200));
  return date ? date->iso : std::string();
}

/// What each source says; the first that says something wins.
class Collector {
 public:
  void visit(const GumboNode& element) {
    switch (tag_of(element)) {
      case GUMBO_TAG_META:
        return visit_meta(element);
      case GUMBO_TAG_TITLE:
        return keep(title_, text_of(element));
      case GUMBO_TAG_TIME:
        return visit_time(element);
      case GUMBO_TAG_SCRIPT:
        if (equal_ignoring_case(attribute(element, "type"), "application/ld+json")) visit_json_ld(element);
        return;
      default:
        if (equal_ignoring_case(attribute(element, "itemprop"), "datePublished")) visit_time(element);
    }
  }

  void visit_content(const GumboNode& element) {
    if (tag_of(element) == GUMBO_TAG_H1) keep(heading_, text_of(element));
    if (tag_of(element) == GUMBO_TAG_TIME) keep(time_in_content_, iso_date(attribute(element, "datetime")));
  }

  [[nodiscard]] Metadata settle() const {
    const bool heading_agrees =
        !heading_.empty() && (title_.find(heading_) != title_.npos || meta_title_.find(heading_) != meta_title_.npos);
    Metadata metadata;
    for (const std::string& title : {heading_agrees ? heading_ : std::string(), headline_, meta_title_, heading_, title_}) {
      keep(metadata.title, title);
    }
    for (const std::string& date : {linked_date_, meta_date_, time_, time_in_content_}) {
      if (!metadata.date && !date.empty()) metadata.date = date;
    }
    return metadata;
  }

 private:
  static void keep(std::string& value, const std::string& found) {
    if (value.empty()) value = found;
  }

  void visit_meta(const GumboNode& element) {
    for (const char* key : {"property", "name", "itemprop"}) {
      const std::string_view name = attribute(element, key);
      if (is_among(kDateNames, name)) keep(meta_date_, iso_date(attribute(element, "content")));
      if (is_among(kTitleNames, name)) keep(meta_title_, tidy(attribute(element, "content")));
    }
  }

  /// A <time> that says that it is the date of publication.
  void visit_time(const GumboNode& element) {
    const bool is_publication =
        has_attribute(element, "pubdate") || equal_ignoring_case(attribute(element, "itemprop"), "datePublished");
    if (!is_publication) return;
    keep(time_, iso_date(attribute(element, "datetime")));
    keep(time_, iso_date(attribute(element, "content")));
    keep(time_, iso_date(text_of(element)));
  }

  void visit_json_ld(const GumboNode& script) {
    std::string json;
    Walk walk(script);
    while (const auto step = walk.next()) {
      if (step->node->type == GUMBO_NODE_TEXT) json += step->node->v.text.text;
    }
    const LinkedData data = read_json_ld(json);
    keep(headline_, tidy(decode_references(data.headline)));  // many sites escape it twice
    keep(linked_date_, iso_date(data.date_published));
  }

  std::string title_;       // <title>
  std::string meta_title_;  // <meta>
  std::string headline_;    // JSON-LD
  std::string heading_;     // <h1> of the content
  std::string linked_date_;
  std::string meta_date_;
  std::string time_;
  std::string time_in_content_;
};

}  // namespace

Metadata read_metadata(const GumboNode& root, const GumboNode& content) {
  Collector collector;
  bool in_content = false;
  Walk walk(root);
  while (const auto step = walk.next()) {
    if (step->node == &content) in_content = step->enters;
    if (!step->enters || !is_element(*step->node)) continue;
    collector.visit(*step->node);
    if (in_content) collector.visit_content(*step->node);
  }
  return collector.settle();
}

}  // namespace clew::ingest::reader::html
