#pragma once
// A name as the tree keeps it: without backticks, with its place.
#include <string>

#include "query/error/span.h"

namespace clew::query::syntax {

struct Name {
  std::string text;
  Span span;
};

}  // namespace clew::query::syntax
