#include "ingest/lexicon/word_lists.h"

#include <algorithm>
#include <array>

#include "ingest/lexicon/table.h"

namespace clew::ingest {
namespace {

constexpr std::array<std::string_view, kWordClasses> kNames = {
    "reporting_verb", "belief_verb", "factive_verb", "implicative_verb", "negative_verb", "reporting_noun",
    "planned",        "requested",   "possible",     "hypothetical",     "hedge",         "negation"};

/// The classes of a field: names separated by commas.
WordClasses read_classes(const Table& table, const Table::Row& row, std::string_view field) {
  WordClasses classes;
  while (!field.empty()) {
    const std::size_t comma = std::min(field.find(','), field.size());
    const std::string_view name = field.substr(0, comma);
    const auto* found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) {
      table.fail(row, "has the unknown class '" + std::string(name) + "'. The head of the table lists those that there are.");
    }
    classes.add(static_cast<WordClass>(found - kNames.begin()));
    field.remove_prefix(std::min(comma + 1, field.size()));
  }
  return classes;
}

std::string value_or_none(std::string_view field) {
  return field == "-" ? std::string() : std::string(field);
}

}  // namespace

std::string_view name_of(WordClass word_class) {
  return kNames.at(static_cast<std::size_t>(word_class));
}

WordLists::WordLists(const Table& words, const Table& light_verbs) {
  classes_.reserve(words.rows().size());
  for (const Table::Row& row : words.rows()) {
    const WordClasses classes = read_classes(words, row, row.fields[1]);
    const bool is_new = classes_.emplace(row.fields[0], classes).second;
    if (!is_new) words.fail(row, "says '" + std::string(row.fields[0]) + "' again. Write all classes of a word in one row.");
  }
  for (const Table::Row& row : light_verbs.rows()) {
    auto& nouns = light_verbs_[std::string(row.fields[0])];
    LightVerb light{value_or_none(row.fields[2]), value_or_none(row.fields[3])};
    const bool is_new = nouns.emplace(row.fields[1], std::move(light)).second;
    if (!is_new)
      light_verbs.fail(row, "says '" + std::string(row.fields[0]) + ' ' + std::string(row.fields[1]) + "' again. Keep one.");
  }
}

WordClasses WordLists::classes(std::string_view lemma) const {
  const auto found = classes_.find(lemma);
  return found == classes_.end() ? WordClasses{} : found->second;
}

bool WordLists::is_light(std::string_view verb) const {
  return light_verbs_.find(verb) != light_verbs_.end();
}

std::optional<LightVerb> WordLists::light_verb(std::string_view verb, std::string_view noun) const {
  const auto nouns = light_verbs_.find(verb);
  if (nouns == light_verbs_.end()) return std::nullopt;
  if (const auto row = nouns->second.find(noun); row != nouns->second.end() && noun != "*") return row->second;
  if (nouns->second.find(std::string_view("*")) != nouns->second.end()) return LightVerb{};
  return std::nullopt;
}

}  // namespace clew::ingest
