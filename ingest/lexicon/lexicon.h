#pragma once
// All that Clew knows of words and names before it reads a document. One per process, shared by all threads.

#include <memory>
#include <string>

#include "ingest/lexicon/given_names.h"
#include "ingest/lexicon/noun_classes.h"
#include "ingest/lexicon/places.h"
#include "ingest/lexicon/relations.h"
#include "ingest/lexicon/word_lists.h"
#include "ingest/lexicon/wordnet.h"

namespace clew::ingest {

/// Where the data lies.
struct LexiconPaths {
  std::string wordnet = WordNet::default_folder();
  std::string iso_codes = Places::default_iso_folder();
  std::string tables;  // a folder whose *.tsv stand in for those built into the program; empty: none
};

class Tables;

class Lexicon {
 public:
  /// Throws LexiconError. Takes a few milliseconds at most.
  explicit Lexicon(const LexiconPaths& paths = {});
  ~Lexicon();
  Lexicon(const Lexicon&) = delete;
  Lexicon& operator=(const Lexicon&) = delete;

  [[nodiscard]] const WordNet& wordnet() const { return wordnet_; }
  [[nodiscard]] const NounClasses& nouns() const { return nouns_; }
  [[nodiscard]] const Places& places() const { return places_; }
  [[nodiscard]] const GivenNames& given_names() const { return given_names_; }
  [[nodiscard]] const Relations& relations() const { return relations_; }
  [[nodiscard]] const WordLists& words() const { return words_; }

 private:
  std::unique_ptr<Tables> tables_;  // the others hold parts of its texts
  WordNet wordnet_;
  NounClasses nouns_;
  Places places_;
  GivenNames given_names_;
  Relations relations_;
  WordLists words_;
};

}  // namespace clew::ingest
