#pragma once
// What the confidence of an extraction looks at: its construction, its clause and the parser's margins.

#include <string>
#include <vector>

#include "ingest/openie/extraction.h"

namespace clew::ingest::openie {

struct Feature {
  std::string name;  // "rule=copula", "margin"
  double value = 1;
};

[[nodiscard]] std::vector<Feature> features_of(const Tree& tree, const Extraction& extraction);

}  // namespace clew::ingest::openie
