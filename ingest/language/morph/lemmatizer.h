#pragma once
// Base forms of words by suffix rules, exceptions and a list of known forms.
// Source: spaCy's Lemmatizer.rule_lemmatize and EnglishLemmatizer.is_base_form, in the order of 3.8.8 and later.

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ingest/language/format/mapped_file.h"
#include "ingest/language/format/msgpack_reader.h"
#include "ingest/language/label_table.h"
#include "ingest/language/morph/morph_table.h"
#include "ingest/language/text/lexeme_store.h"

namespace clew::ingest::language {

class Lemmatizer {
 public:
  /// Reads lemmatizer/lookups/lookups.bin; the tables of labels are kept by reference.
  Lemmatizer(const std::filesystem::path& lookups, const LabelTable<Pos>& pos, const MorphTable& morphs);

  /// The lemmas that one thread has found: (number of the word, part of speech, morphology) -> lemma.
  using Cache = boost::unordered_flat_map<std::pair<std::uint32_t, std::uint32_t>, std::string_view>;

  /// The lemma, kept by `words`.
  std::string_view lemma(const Lexeme& word, Pos pos, MorphNumber morph, LexemeStore& words, Cache& cache) const;

  /// The lemma of a word by the tables alone; `words` keeps nothing. For queries and tests.
  [[nodiscard]] std::string lemma(std::string_view text, Pos pos, MorphNumber morph = 0) const;

 private:
  struct Tables {
    std::vector<std::pair<std::string_view, std::string_view>> rules;  // (ending, replacement)
    boost::unordered_flat_map<std::string_view, std::vector<std::string_view>> exceptions;
    boost::unordered_flat_set<std::string_view> forms;
    [[nodiscard]] bool empty() const { return rules.empty() && exceptions.empty() && forms.empty(); }
  };

  [[nodiscard]] bool is_base_form(Pos pos, MorphNumber morph) const;
  static std::string by_rules(const Tables& tables, std::string_view text, const std::string& lower);

  MappedFile file_;  // the tables are views of it
  const LabelTable<Pos>& pos_;
  const MorphTable& morphs_;
  boost::unordered_flat_map<StringId, Tables> tables_;  // by the id of the lower-case name of the part of speech
};

}  // namespace clew::ingest::language
