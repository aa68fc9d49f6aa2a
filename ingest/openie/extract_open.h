#pragma once
// The way into this folder: what a text says, as relations and arguments in its own words.

#include <string>
#include <string_view>
#include <vector>

#include "ingest/openie/extraction.h"
#include "ingest/openie/features.h"

namespace clew::ingest {

struct OpenExtraction {
  double confidence = 0;  // 0 to 1: the expected share of its words that a reader would confirm
  std::string relation;
  std::vector<std::string> arguments;  // the subject first, then at least one
  openie::Rule rule = openie::Rule::Verb;
  std::vector<openie::Feature> features;  // what the confidence was made of
};

/// Extractions in the order of their predicates; none of a sentence of more than 1,000 tokens. `parse` is of `text`.
[[nodiscard]] std::vector<OpenExtraction> extract_open(std::string_view text, const Parse& parse);

}  // namespace clew::ingest
