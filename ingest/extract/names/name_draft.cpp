#include "ingest/extract/names/name_draft.h"

#include <array>
#include <string>

#include "ingest/lexicon/fold.h"

namespace clew::ingest {
namespace {

/// Adjectives that make another office of the one behind them.
constexpr std::array<std::string_view, 24> kTitleModifiers = {
    "prime",     "vice",      "deputy",   "chief",    "special",   "foreign", "first", "assistant",
    "associate", "acting",    "former",   "interim",  "major",     "senior",  "lead",  "junior",
    "general",   "executive", "honorary", "emeritus", "permanent", "under",   "state", "crown"};

bool is_common_role(const NameText& text, TokenIndex i) {
  std::string word = folded(text.text(i));
  if (word.ends_with('.')) word.pop_back();
  if (word == "st" || word == "saint") return false;  // of places and churches as often as of persons
  const RoleKind role = text.lexicon.nouns().role(word);
  return role == RoleKind::Title || role == RoleKind::Office || role == RoleKind::Rank || role == RoleKind::Occupation;
}

}  // namespace

bool is_title(const NameText& text, TokenIndex i) {
  const Token& token = text.token(i);
  if (token.tag == Tag::Nnps || token.tag == Tag::Nns) return false;
  return token.pos != Pos::Verb && is_common_role(text, i);
}

bool modifies_title(const NameText& text, TokenIndex i) {
  const std::string word = folded(text.text(i));
  for (const std::string_view modifier : kTitleModifiers)
    if (word == modifier) return true;
  return word == "-";
}

bool is_proper(const NameText& text, TokenIndex i) {
  const Token& token = text.token(i);
  switch (token.name_type) {
    case NameType::Date:
    case NameType::Time:
    case NameType::Money:
    case NameType::Percent:
      return false;
    default:
      break;
  }
  if (token.pos == Pos::Punct || token.pos == Pos::Space || token.pos == Pos::Num) return false;
  if (text.casing[i] == Casing::Marked) return true;
  return text.casing[i] == Casing::Opening && (token.tag == Tag::Nnp || token.tag == Tag::Nnps);
}

bool is_common_word(const NameText& text, TokenIndex i) {
  const WordNet& wordnet = text.lexicon.wordnet();
  const std::string word = folded(text.text(i));
  for (const PartOfSpeech part : {PartOfSpeech::Noun, PartOfSpeech::Adjective, PartOfSpeech::Verb, PartOfSpeech::Adverb}) {
    for (const std::string& base : wordnet.base_forms(word, part)) {
      const auto senses = wordnet.senses(base, part);
      if (senses.empty() || senses.front().instance) continue;
      const Synset& synset = wordnet.synset(senses.front().synset);
      const std::string& written = synset.words[senses.front().word - 1U];
      if (!has_capital(written)) return true;
    }
  }
  return false;
}

}  // namespace clew::ingest
