#pragma once
// What the lexicon throws where its data is missing or damaged: data is installed by set-up, so this ends the run.

#include <stdexcept>

namespace clew::ingest {

/// The message names the file (and line), what was expected there, and what to do next.
class LexiconError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace clew::ingest
