#pragma once
// Undoes the pseudo-projective transformation: a token that was lifted to an ancestor of its head says so in its label,
// "dobj||xcomp" being an object that belongs below a token labelled xcomp.
// Source: Nivre and Nilsson, "Pseudo-Projective Dependency Parsing" (2005), the scheme HEAD; spaCy's nonproj.pyx.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "ingest/language/parse/dependency_parser.h"
#include "ingest/language/parse/tree_edges.h"

namespace clew::ingest::language {

class Deprojectivizer {
 public:
  /// `labels` are the parser's; labels that occur only as parts of decorated ones are appended.
  explicit Deprojectivizer(std::vector<std::string>& labels);

  /// Moves decorated tokens below their heads and takes the decoration off their labels. `edges` are those of the heads as given
  /// and stay as they are; `is_space` says which tokens are white space, which never become heads.
  /// Returns whether any head changed.
  bool apply(std::vector<StateToken>& heads, std::vector<LabelNumber>& labels, const TreeEdges& edges,
             const std::vector<bool>& is_space) const;

 private:
  struct Decoration {
    LabelNumber label = 0;  // without the decoration
    LabelNumber head_label = 0;
    bool decorated = false;
  };

  std::vector<Decoration> decorations_;  // by label
};

}  // namespace clew::ingest::language
