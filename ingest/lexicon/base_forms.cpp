// From inflected words to base forms: WordNet's exceptions, then the detachment rules of morphy(7WN).

#include <algorithm>
#include <array>
#include <utility>

#include "ingest/lexicon/line_fields.h"
#include "ingest/lexicon/wordnet_files.h"

namespace clew::ingest {
namespace {

using Rule = std::pair<std::string_view, std::string_view>;  // ending, what stands in its place

constexpr std::array<Rule, 8> kNounRules = {
    {{"s", ""}, {"ses", "s"}, {"xes", "x"}, {"zes", "z"}, {"ches", "ch"}, {"shes", "sh"}, {"men", "man"}, {"ies", "y"}}};
constexpr std::array<Rule, 8> kVerbRules = {
    {{"s", ""}, {"ies", "y"}, {"es", "e"}, {"es", ""}, {"ed", "e"}, {"ed", ""}, {"ing", "e"}, {"ing", ""}}};
constexpr std::array<Rule, 4> kAdjectiveRules = {{{"er", ""}, {"est", ""}, {"er", "e"}, {"est", "e"}}};

std::span<const Rule> rules_of(PartOfSpeech part) {
  if (part == PartOfSpeech::Noun) return kNounRules;
  if (part == PartOfSpeech::Verb) return kVerbRules;
  if (part == PartOfSpeech::Adjective) return kAdjectiveRules;
  return {};
}

/// Where in a compound the inflected word is: the first of a verb or before "of" ("heads of state"), else the last.
std::pair<std::size_t, std::size_t> inflected_word(std::string_view key, PartOfSpeech part) {
  if (part == PartOfSpeech::Verb) return {0, std::min(key.find('_'), key.size())};
  const std::size_t of = key.find("_of_");
  if (of != std::string_view::npos) return {0, of};
  const std::size_t last = key.rfind('_');
  return {last == std::string_view::npos ? 0 : last + 1, key.size()};
}

class BaseForms {
 public:
  BaseForms(const WordNet& wordnet, PartOfSpeech part) : wordnet_(wordnet), part_(part) {}

  void add(const std::string& form) {
    const bool is_new = std::find(found_.begin(), found_.end(), form) == found_.end();
    if (is_new && wordnet_.knows(form, part_)) found_.push_back(form);
  }

  [[nodiscard]] std::vector<std::string> take() {
    for (std::string& form : found_) std::replace(form.begin(), form.end(), '_', ' ');
    return std::move(found_);
  }

 private:
  const WordNet& wordnet_;
  PartOfSpeech part_;
  std::vector<std::string> found_;
};

}  // namespace

std::vector<std::string> WordNet::base_forms(std::string_view word, PartOfSpeech part) const {
  const LemmaKey lemma(word);
  const std::string key(lemma.view());
  const auto [begin, end] = inflected_word(key, part);
  const std::string_view inflected = std::string_view(key).substr(begin, end - begin);
  const auto with = [&, first = begin, last = end](std::string_view base) {
    return key.substr(0, first).append(base).append(key, last);
  };

  BaseForms forms(*this, part);
  const MappedText& exceptions = files_->part(part).exceptions;
  for (LineFields bases(exceptions.find_line(key)); !bases.rest().empty();) {
    if (const std::string_view base = bases.next(); base != key) forms.add(std::string(base));
  }
  if (inflected.size() < key.size()) {
    for (LineFields bases(exceptions.find_line(inflected)); !bases.rest().empty();) {
      if (const std::string_view base = bases.next(); base != inflected) forms.add(with(base));
    }
  }
  forms.add(key);
  // A word as short as its ending is no inflection; nouns in -ss are singular.
  if (part == PartOfSpeech::Noun && inflected.ends_with("ss")) return forms.take();
  for (const auto& [ending, base] : rules_of(part)) {
    if (inflected.size() <= ending.size() || !inflected.ends_with(ending)) continue;
    forms.add(with(std::string(inflected.substr(0, inflected.size() - ending.size())).append(base)));
  }
  return forms.take();
}

}  // namespace clew::ingest
