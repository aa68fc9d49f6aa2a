#pragma once
// Evidence as it arrives in an answer (the maps that evidence(r) returns), and as people read it: document, line, and the sentence
// with the words of the statement marked.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/value.h"

namespace clew::cli {

struct Evidence {
  std::string_view document;
  std::int64_t line = 0;  ///< Of the document's file, from 1; 0 where unknown.
  std::string_view sentence;
  std::size_t mark_begin = 0;  ///< The words of the statement: bytes of the sentence.
  std::size_t mark_end = 0;
};

/// The pieces of evidence in a list of maps, or in a list of such lists (one a relationship of a path); empty where the value is
/// anything else. The views live as long as the value.
std::vector<Evidence> evidence_in(const graph::Value& value);

/// "summit.txt:12"
std::string place_of(const Evidence& evidence);

/// The sentence with its marked words between `open` and `close`.
std::string marked_sentence(const Evidence& evidence, std::string_view open, std::string_view close);

}  // namespace clew::cli
