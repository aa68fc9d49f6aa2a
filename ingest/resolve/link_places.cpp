#include <map>

#include "ingest/resolve/link_names.h"

namespace clew::ingest {
namespace {

/// The place that a name means, spelt one way for all its names; empty where it is not known as one.
std::string place_of(const Lexicon& lexicon, const NameForm& form) {
  const Places& places = lexicon.places();
  if (form.label != EntityLabel::Place) return {};
  if (const Country* country = places.country(form.text)) return country->name;
  if (form.words.size() == 1) return places.demonym_origin(form.text).place;
  // "Republic of Azerbaijan", "City of Cleveland", "State of Texas": the place itself.
  if (form.words.size() > 2 && form.words[1] == "of" && lexicon.nouns().classify(form.words[0]).label == EntityLabel::Place) {
    return join_words(form.words, 2, form.words.size());
  }
  return {};
}

/// "Washington, D.C.": a district behind a comma is the city that fills it.
void link_districts(const Source& source, NameForms& forms) {
  for (MentionIndex m = 0; m + 1 < source.mentions.size(); ++m) {
    const Mention& city = source.mentions[m];
    const Mention& district = source.mentions[m + 1];
    if (forms.of_mention(m) == kNoForm || forms.of_mention(m + 1) == kNoForm || district.core.first != city.core.last + 1) continue;
    if (source.tree.norm(city.core.last) != ",") continue;
    const Subdivision* state = source.lexicon.places().us_state(source.text(district.core));
    if (state != nullptr && state->type == "District") forms.link(forms.of_mention(m), forms.of_mention(m + 1));
  }
}

}  // namespace

void link_places(const Source& source, NameForms& forms) {
  link_districts(source, forms);
  std::map<std::string, FormIndex> by_place;  // key of the place's name
  for (FormIndex i = 0; i < forms.size(); ++i) {
    const std::string place = place_of(source.lexicon, forms[i]);
    if (place.empty()) continue;
    const std::vector<std::string> words = name_words(place);
    const std::string key = join_words(words, 0, words.size());
    const auto [entry, is_new] = by_place.try_emplace(key, i);
    if (!is_new) forms.link(i, entry->second);
    const FormIndex named = forms.find(key);
    if (named != kNoForm && forms[named].label == EntityLabel::Place) forms.link(i, named);
  }
}

}  // namespace clew::ingest
