#pragma once
// Some inputs of a megabyte ask for hours and gigabytes of any parser of HTML 5 or Markdown: each paragraph opens a thousand
// unclosed elements anew, each row of a table has as many cells as its head.

#include <stdexcept>

namespace clew::ingest::reader {

/// A page whose structure is out of all proportion to its length.
class TooEntangled : public std::runtime_error {
 public:
  TooEntangled() : std::runtime_error("its markup nests so that it can't be read in reasonable time and memory") {}
};

}  // namespace clew::ingest::reader
