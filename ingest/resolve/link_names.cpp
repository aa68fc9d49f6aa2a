#include "ingest/resolve/link_names.h"

#include <algorithm>
#include <array>

#include "ingest/extract/names/casing.h"
#include "ingest/lexicon/fold.h"

namespace clew::ingest {
namespace {

constexpr float kSureLabel = 0.6F;
constexpr std::array<std::string_view, 22> kSmallWords = {"of", "for", "the", "and", "in",  "on", "at",  "to",  "de", "la", "du",
                                                          "le", "a",   "an",  "&",   "des", "di", "del", "der", "et", "y",  "und"};

bool is_unsure(const NameForm& form) {
  return form.label == EntityLabel::Concept || form.certainty < kSureLabel;
}

}  // namespace

bool labels_agree(const NameForm& a, const NameForm& b) {
  return a.label == b.label || is_unsure(a) || is_unsure(b);
}

bool is_small_word(std::string_view word) {
  return std::find(kSmallWords.begin(), kSmallWords.end(), word) != kSmallWords.end();
}

bool is_common(const Lexicon& lexicon, const std::string& word) {
  const WordNet& wordnet = lexicon.wordnet();
  for (const PartOfSpeech part : {PartOfSpeech::Noun, PartOfSpeech::Adjective}) {
    for (const std::string& base : wordnet.base_forms(word, part)) {
      const auto senses = wordnet.senses(base, part);
      if (senses.empty() || senses.front().instance) continue;
      if (!has_capital(wordnet.synset(senses.front().synset).words[senses.front().word - 1U])) return true;
    }
  }
  return false;
}

Gender gender_by_title(const Source& source, const Mention& mention) {
  constexpr TokenIndex kTitleTokens = 3;
  const TokenRange sentence = source.document.parse.sentences[mention.sentence];
  for (TokenIndex back = 1; back <= kTitleTokens && mention.core.first >= sentence.first + back; ++back) {
    const TokenIndex i = mention.core.first - back;
    std::string word = folded(source.document.text(i));
    if (word.ends_with('.')) word.pop_back();
    if (!source.lexicon.nouns().is_role(word)) return Gender::Unknown;
    if (const Gender gender = source.lexicon.nouns().gender(word); gender != Gender::Unknown) return gender;
  }
  return Gender::Unknown;
}

}  // namespace clew::ingest
