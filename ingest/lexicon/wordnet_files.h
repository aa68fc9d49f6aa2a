#pragma once
// The files of WordNet, mapped, and what is read from them once: senses of words, synsets, ancestors.
// Caches only grow; readers never lock. The formats are those of wndb(5WN), senseidx(5WN) and cntlist(5WN).

#include <array>
#include <optional>
#include <tbb/concurrent_unordered_map.h>
#include <vector>

#include "ingest/lexicon/mapped_text.h"
#include "ingest/lexicon/string_hash.h"
#include "ingest/lexicon/wordnet.h"

namespace clew::ingest {

/// A lemma as WordNet's files spell it: lower case, underscores for spaces. Words longer than any of WordNet's become "".
class LemmaKey {
 public:
  explicit LemmaKey(std::string_view lemma);
  [[nodiscard]] std::string_view view() const { return {text_.data(), size_}; }

 private:
  static constexpr std::size_t kLongest = 80;  // WordNet 3.0's longest lemma has 71 bytes
  std::array<char, kLongest> text_;            // the first size_ bytes count
  std::size_t size_ = 0;
};

struct WordNet::Files {
  explicit Files(const std::string& folder);

  /// Entry of the index file as senses, with tag counts; empty where the word is unknown. Throws LexiconError for damage.
  [[nodiscard]] std::vector<Sense> read_senses(std::string_view key, PartOfSpeech part) const;
  /// The synset of the sense of that number, from 1; a default id where the word has no such sense.
  [[nodiscard]] SynsetId sense_number(std::string_view key, PartOfSpeech part, std::size_t number) const;
  /// Throws LexiconError where no synset begins there.
  [[nodiscard]] Synset read_synset(SynsetId id) const;

  struct Part {
    MappedText index;
    MappedText data;
    MappedText exceptions;
    tbb::concurrent_unordered_map<std::string, std::vector<Sense>, StringHash> senses = {};

    Part(const std::string& folder, const std::string& suffix);
  };
  std::array<Part, kPartsOfSpeech> parts;
  MappedText counts;
  tbb::concurrent_unordered_map<std::uint32_t, Synset> synsets;
  tbb::concurrent_unordered_map<std::uint32_t, std::vector<SynsetId>> ancestors;
  tbb::concurrent_unordered_map<std::uint32_t, std::uint32_t> depths;

  [[nodiscard]] const Part& part(PartOfSpeech p) const { return parts[static_cast<std::size_t>(p)]; }
  [[nodiscard]] Part& part(PartOfSpeech p) { return parts[static_cast<std::size_t>(p)]; }

 private:
  [[nodiscard]] std::vector<std::uint32_t> read_offsets(std::string_view key, PartOfSpeech part) const;
  void add_tag_counts(std::string_view key, PartOfSpeech part, std::vector<Sense>& senses) const;
  [[noreturn]] static void damaged(const MappedText& file, std::size_t offset);
};

}  // namespace clew::ingest
