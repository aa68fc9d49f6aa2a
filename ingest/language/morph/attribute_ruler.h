#pragma once
// Patterns over words, tags and dependency labels that set parts of speech, morphology, lemmas and labels: how the pipeline maps
// Penn tags to universal parts of speech, and its exceptions. Source: spaCy's AttributeRuler (spacy/pipeline/attributeruler.py).

#include <array>
#include <boost/unordered/unordered_flat_map.hpp>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "ingest/language/format/mapped_file.h"
#include "ingest/language/label_table.h"
#include "ingest/language/morph/morph_table.h"
#include "ingest/language/morph/token_annotation.h"
#include "ingest/language/morph/token_pattern.h"
#include "ingest/language/tokenize/tokenizer.h"

namespace clew::ingest::language {

class AttributeRuler {
 public:
  /// Tables of labels that rules may set; they are kept by reference.
  struct Labels {
    LabelTable<Tag>& tags;
    LabelTable<Dep>& deps;
    LabelTable<Pos>& pos;
    MorphTable& morphs;
  };

  AttributeRuler(const std::filesystem::path& patterns, Labels labels);

  /// What one thread remembers: which patterns a word may start, and which of them its tag admits.
  struct Workspace {
    using Patterns = std::vector<std::uint32_t>;  // in the order of their rules

    RegexScratch scratch;
    std::vector<std::int32_t> class_of_word;  // by Lexeme::number, -1: not known yet
    std::map<Patterns, std::int32_t> classes;
    boost::unordered_flat_map<std::uint64_t, Patterns> by_class_and_tag;
    std::vector<std::array<std::int32_t, 5>> winners;  // by token and attribute: the rule that sets it, -1 for none
  };

  /// Matches all patterns against `annotations` as they are, then writes what the rules say; of several the last rule wins,
  /// attribute by attribute.
  void apply(std::span<const TextToken> tokens, Workspace& workspace, std::span<TokenAnnotation> annotations) const;

 private:
  struct Pattern {
    std::int32_t rule = 0;
    std::vector<TokenPattern> tokens;
  };

  struct Rule {
    std::optional<Tag> tag;
    std::optional<Dep> dep;
    std::optional<Pos> pos;
    std::optional<MorphNumber> morph;
    std::optional<std::string_view> lemma;  // a view of the file
    std::int64_t index = 0;                 // of the token to set in the match; from the end if negative
  };

  void read_rule(MsgpackReader& reader, Labels labels);
  void read_patterns(MsgpackReader& reader);
  static void read_attributes(MsgpackReader& reader, Labels labels, Rule& rule);

  std::int32_t word_class(const Lexeme& word, Workspace& workspace) const;
  const Workspace::Patterns& candidates(const TextToken& token, Tag tag, Workspace& workspace) const;
  bool fits(const Pattern& pattern, std::size_t first, std::span<const TextToken> tokens,
            std::span<const TokenAnnotation> annotations, Workspace& workspace) const;
  void note(const Pattern& pattern, std::size_t first, Workspace& workspace) const;
  void write(std::span<const std::array<std::int32_t, 5>> winners, std::span<TokenAnnotation> annotations) const;

  MappedFile file_;
  const LabelTable<Tag>& tags_;
  const LabelTable<Dep>& deps_;
  std::vector<Pattern> patterns_;  // in the order of their rules
  std::vector<Rule> rules_;
};

}  // namespace clew::ingest::language
