#include "ingest/resolve/entity_names.h"

#include <algorithm>
#include <set>

#include "ingest/lexicon/fold.h"

namespace clew::ingest {
namespace {

/// The name with the titles right before it: "President Ilham Aliyev".
TokenRange with_title(const Source& source, const Mention& mention) {
  TokenRange tokens = mention.core;
  const TokenRange sentence = source.document.parse.sentences[mention.sentence];
  while (tokens.first > sentence.first) {
    const TokenIndex before = tokens.first - 1;
    if (source.tree.dep(before) != Dep::Compound || !mention.core.contains(source.tree.head(before))) break;
    tokens.first = before;
  }
  return tokens;
}

void add_forms(const Source& source, const Mention& mention, std::set<std::string>& forms) {
  forms.emplace(source.text(mention.core));
  if (mention.kind == MentionKind::Name) forms.emplace(source.text(with_title(source, mention)));
  if (mention.kind == MentionKind::Nominal) forms.emplace(source.text(mention.tokens));
}

/// A name is fuller than another if it has more words; of the same number, the first one met stays.
std::size_t fullness(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
}

void choose_name(const Source& source, Entity& entity) {
  bool chosen = false;
  for (const MentionIndex m : entity.mentions) {
    const Mention& mention = source.mentions[m];
    if (mention.kind != MentionKind::Name) continue;
    const std::string_view text = source.text(mention.core);
    if (!chosen || fullness(text) > fullness(entity.name)) entity.name = text;
    chosen = true;
  }
}

/// "Ilham Aliyev and Nikol Pashinyan".
void name_group(const Resolution& resolution, Entity& entity) {
  if (entity.members.empty()) return;
  entity.name.clear();
  for (std::size_t i = 0; i < entity.members.size(); ++i) {
    if (i > 0) entity.name += i + 1 == entity.members.size() ? " and " : ", ";
    entity.name += resolution.entities[entity.members[i]].name;
  }
}

}  // namespace

void name_entities(const Source& source, Resolution& resolution) {
  for (Entity& entity : resolution.entities) {
    std::set<std::string> forms;
    for (const MentionIndex m : entity.mentions) {
      const Mention& mention = source.mentions[m];
      if (mention.kind != MentionKind::Pronoun) add_forms(source, mention, forms);
    }
    const Country* country = nullptr;
    if (entity.named && entity.label == EntityLabel::Place) {
      for (const std::string& form : forms)
        if (country == nullptr) country = source.lexicon.places().country(form);
    }
    if (entity.named) choose_name(source, entity);
    if (country != nullptr) {
      entity.name = country->name;
      for (std::string& name : source.lexicon.places().names_of(*country)) forms.insert(std::move(name));
    }
    forms.erase(entity.name);
    entity.aliases.assign(forms.begin(), forms.end());
  }
  for (Entity& entity : resolution.entities) name_group(resolution, entity);
}

}  // namespace clew::ingest
