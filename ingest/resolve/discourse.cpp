#include "ingest/resolve/discourse.h"

#include <algorithm>

#include "ingest/lexicon/fold.h"
#include "ingest/resolve/name_form.h"

namespace clew::ingest {

std::string head_lemma(const Source& source, const Mention& mention) {
  return folded(source.tree.lemma(mention.head));
}

EntityIndex Discourse::add(std::string name, EntityLabel label, bool named) {
  Entity entity;
  entity.name = std::move(name);
  entity.label = label;
  entity.named = named;
  result_.entities.push_back(std::move(entity));
  states_.emplace_back();
  return static_cast<EntityIndex>(states_.size() - 1);
}

/// "Prime Minister John Key" is called the prime minister later on.
void Discourse::learn_titles(const Mention& name, EntityIndex e) {
  constexpr TokenIndex kTitleTokens = 4;
  const TokenRange sentence = source_.document.parse.sentences[name.sentence];
  bool in_title = false;
  for (TokenIndex back = 1; back <= kTitleTokens && name.core.first >= sentence.first + back; ++back) {
    const TokenIndex i = name.core.first - back;
    const std::string word = folded(source_.document.text(i));
    const bool role = source_.lexicon.nouns().is_role(word);
    if (!role && (!in_title || source_.tree.dep(i) != Dep::Compound)) return;
    in_title = true;
    if (role) learn_head(e, word);
    learn_word(e, word);
  }
}

void Discourse::learn_word(EntityIndex e, std::string word) {
  auto& words = states_[e].words;
  if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(std::move(word));
}

void Discourse::mention(MentionIndex m, EntityIndex e) {
  const Mention& mention = source_.mentions[m];
  result_.of_mention[m] = e;
  result_.entities[e].mentions.push_back(m);
  Entity& entity = result_.entities[e];
  if (entity.gender == Gender::Unknown) entity.gender = mention.gender;
  if (mention.kind == MentionKind::Pronoun) return;
  if (mention.kind == MentionKind::Nominal) {
    learn_head(e, head_lemma(source_, mention));
    states_[e].plural = states_[e].plural || mention.plural;
  }
  if (mention.kind == MentionKind::Name && mention.label == EntityLabel::Person) learn_titles(mention, e);
  for (std::string& word : name_words(source_.text(mention.core))) learn_word(e, std::move(word));
}

void Discourse::learn_head(EntityIndex e, const std::string& lemma) {
  if (!has_head(e, lemma)) states_[e].heads.push_back(lemma);
}

bool Discourse::has_head(EntityIndex e, std::string_view lemma) const {
  const auto& heads = states_[e].heads;
  return std::find(heads.begin(), heads.end(), lemma) != heads.end();
}

}  // namespace clew::ingest
