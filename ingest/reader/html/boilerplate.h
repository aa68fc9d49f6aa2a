#pragma once
// What on a page is not its text: navigation, advertisements, forms, captions of pictures, what a browser does not show.

#include <gumbo.h>

#include "ingest/reader/html/weights.h"

namespace clew::ingest::reader::html {

/// Scripts, styles, templates, embedded media, hidden elements.
bool never_shows(const GumboNode& element);

/// Where an element stands: a <header> in an article is the article's.
enum class Place { InArticle, OutsideArticle };

/// Told by its tag, its role, the words of its class and id, or by being mostly links. Words and links don't condemn an element
/// that holds the title of the page or a large part of `page`, the weight of all of it.
bool is_boilerplate(const GumboNode& element, const Weights& weights, const Weight& page, Place place);

}  // namespace clew::ingest::reader::html
