// Words that WordNet relates to a word.

#include <algorithm>

#include "ingest/lexicon/wordnet_files.h"

namespace clew::ingest {
namespace {

/// Collects words, each once whatever its case, without the word asked for.
class Words {
 public:
  explicit Words(std::string_view asked) : asked_(asked) {}

  void add(const std::string& word) {
    const LemmaKey key(word);
    const auto same = [&](const std::string& other) { return LemmaKey(other).view() == key.view(); };
    if (key.view() != asked_.view() && std::none_of(found_.begin(), found_.end(), same)) found_.push_back(word);
  }

  void add_all(const Synset& synset) {
    for (const std::string& word : synset.words) add(word);
  }

  [[nodiscard]] std::vector<std::string> take() { return std::move(found_); }

 private:
  LemmaKey asked_;
  std::vector<std::string> found_;
};

/// Calls `use(kind, target, word)` for every pointer that leads from `sense` to one word of another synset.
template <typename Use>
void for_each_word_pointer(const WordNet& wordnet, const Sense& sense, const Use& use) {
  for (const Pointer& pointer : wordnet.synset(sense.synset).pointers) {
    if (pointer.source_word != sense.word || pointer.target_word == 0) continue;
    const Synset& target = wordnet.synset(pointer.target);
    if (pointer.target_word <= target.words.size()) use(pointer.kind, target, target.words[pointer.target_word - 1U]);
  }
}

}  // namespace

std::vector<std::string> WordNet::synonyms(std::string_view lemma, PartOfSpeech part, std::size_t senses_read) const {
  Words words(lemma);
  const std::span<const Sense> all = senses(lemma, part);
  for (const Sense& sense : all.first(std::min(senses_read, all.size()))) words.add_all(synset(sense.synset));
  return words.take();
}

std::vector<std::string> WordNet::derivations(std::string_view lemma, PartOfSpeech from, PartOfSpeech to) const {
  std::vector<std::string> found;  // may hold the lemma itself: the visit, to visit
  for (const Sense& sense : senses(lemma, from)) {
    for_each_word_pointer(*this, sense, [&](PointerKind kind, const Synset& target, const std::string& word) {
      // Adverbs point to their adjectives, participles to their verbs, by pointers of their own.
      const bool derived = kind == PointerKind::Derivation || kind == PointerKind::Participle ||
                           (kind == PointerKind::Pertainym && from == PartOfSpeech::Adverb);
      const bool is_new = std::find(found.begin(), found.end(), word) == found.end();
      if (derived && target.id.part() == to && is_new) found.push_back(word);
    });
  }
  return found;
}

std::vector<std::string> WordNet::pertainyms(std::string_view adjective) const {
  std::vector<std::string> found;
  for (const Sense& sense : senses(adjective, PartOfSpeech::Adjective)) {
    for_each_word_pointer(*this, sense, [&](PointerKind kind, const Synset& target, const std::string& word) {
      const bool noun = kind == PointerKind::Pertainym && target.id.part() == PartOfSpeech::Noun;
      if (noun && std::find(found.begin(), found.end(), word) == found.end()) found.push_back(word);
    });
  }
  return found;
}

std::vector<std::string> WordNet::antonyms(std::string_view lemma, PartOfSpeech part) const {
  Words words(lemma);
  for (const Sense& sense : senses(lemma, part)) {
    for_each_word_pointer(*this, sense, [&](PointerKind kind, const Synset&, const std::string& word) {
      if (kind == PointerKind::Antonym) words.add(word);
    });
  }
  return words.take();
}

std::vector<std::string> WordNet::verb_group(std::string_view verb) const {
  Words words(verb);
  for (const Sense& sense : senses(verb, PartOfSpeech::Verb)) {
    const Synset& own = synset(sense.synset);
    for (const Pointer& pointer : own.pointers) {
      if (pointer.kind != PointerKind::VerbGroup) continue;
      words.add_all(own);
      words.add_all(synset(pointer.target));
    }
  }
  return words.take();
}

}  // namespace clew::ingest
