// Roles and gender of nouns that name people, and the tables that NounClasses reads.

#include <algorithm>
#include <array>

#include "ingest/lexicon/lexicon_error.h"
#include "ingest/lexicon/noun_classes_state.h"
#include "ingest/lexicon/table.h"
#include "ingest/lexicon/wordnet_files.h"

namespace clew::ingest {
namespace {

/// "city.n.01", as opposed to a plain word.
bool names_synset(std::string_view field) {
  return field.find(".n.") != std::string_view::npos;
}

SynsetId synset_of(const WordNet& wordnet, const Table& table, const Table::Row& row) {
  try {
    return wordnet.find(row.fields[0]);
  } catch (const LexiconError& error) {
    table.fail(row, "names no synset: " + std::string(error.what()));
  }
}

RoleKind role_kind(const Table& table, const Table::Row& row, std::string_view name) {
  constexpr std::array<std::string_view, 8> kNames = {"none",       "title",   "office",     "rank",
                                                      "occupation", "kinship", "inhabitant", "other"};
  const auto* found = std::find(kNames.begin(), kNames.end(), name);
  if (found == kNames.end())
    table.fail(row, "has the unknown role '" + std::string(name) + "'. The head of the table lists those that there are.");
  return static_cast<RoleKind>(found - kNames.begin());
}

/// Nothing for "-".
std::optional<Gender> gender_named(const Table& table, const Table::Row& row, std::string_view name) {
  if (name == "male") return Gender::Male;
  if (name == "female") return Gender::Female;
  if (name == "either") return Gender::Unknown;
  if (name != "-") table.fail(row, "has the unknown gender '" + std::string(name) + "'. Write male, female, either or -.");
  return std::nullopt;
}

/// What the gloss of a sense begins with: "a female actor", "a man who serves", "(Greek mythology) a young woman".
Gender gender_of_gloss(std::string_view gloss) {
  for (const std::string_view both : {"man or woman", "boy or girl", "enlisted man"}) {
    if (gloss.find(both) != std::string_view::npos) return Gender::Unknown;
  }
  if (gloss.starts_with('(')) gloss.remove_prefix(std::min(gloss.find(") ") + 2, gloss.size()));
  constexpr std::size_t kWordsRead = 3;
  for (std::size_t i = 0; i < kWordsRead && !gloss.empty(); ++i) {
    const std::size_t end = std::min(gloss.find_first_of(" ;,"), gloss.size());
    const std::string_view word = gloss.substr(0, end);
    if (word == "female" || word == "woman" || word == "girl") return Gender::Female;
    if (word == "male" || word == "man" || word == "boy") return Gender::Male;
    if (end < gloss.size() && gloss[end] != ' ') break;
    gloss.remove_prefix(std::min(end + 1, gloss.size()));
  }
  return Gender::Unknown;
}

}  // namespace

void NounClasses::State::read_labels(const Table& table) {
  for (const Table::Row& row : table.rows()) {
    const auto label = entity_label(row.fields[1]);
    if (!label)
      table.fail(row, "has the unknown label '" + std::string(row.fields[1]) + "'. Write one of the graph's entity labels.");
    const bool is_new = names_synset(row.fields[0]) ? synset_labels.emplace(synset_of(wordnet, table, row).value(), *label).second
                                                    : word_labels.emplace(LemmaKey(row.fields[0]).view(), *label).second;
    if (!is_new) table.fail(row, "labels again what another row labels. Keep one of them.");
  }
}

void NounClasses::State::read_roles(const Table& table) {
  for (const Table::Row& row : table.rows()) {
    const std::string_view key = row.fields[0];
    const auto gender = gender_named(table, row, row.fields[2]);
    if (names_synset(key)) {
      const std::uint32_t id = synset_of(wordnet, table, row).value();
      if (row.fields[1] != "-") synset_roles.emplace(id, role_kind(table, row, row.fields[1]));
      if (gender) synset_genders.emplace(id, *gender);
    } else {
      const LemmaKey word(key);
      if (row.fields[1] != "-") word_roles.emplace(word.view(), role_kind(table, row, row.fields[1]));
      if (gender) word_genders.emplace(word.view(), *gender);
    }
  }
}

RoleKind NounClasses::State::role_of(std::string_view key) const {
  if (const auto own = word_roles.find(key); own != word_roles.end()) return own->second;
  const std::span<const Sense> senses = wordnet.senses(key, PartOfSpeech::Noun);
  if (senses.empty() || senses.front().supersense != Supersense::NounPerson || senses.front().instance) return RoleKind::None;
  const RoleKind* kind = nearest(synset_roles, senses.front().synset);
  return kind == nullptr ? RoleKind::Other : *kind;
}

Gender NounClasses::State::gender_of(std::string_view key, RoleKind role) const {
  if (const auto own = word_genders.find(key); own != word_genders.end()) return own->second;
  if (key.ends_with("woman")) return Gender::Female;
  const std::span<const Sense> senses = wordnet.senses(key, PartOfSpeech::Noun);
  if (senses.empty() || senses.front().supersense != Supersense::NounPerson || senses.front().instance) return Gender::Unknown;
  if (const Gender* above = nearest(synset_genders, senses.front().synset)) return *above;
  if (const Gender told = gender_of_gloss(wordnet.synset(senses.front().synset).gloss); told != Gender::Unknown) return told;
  // "spokesman" and "fireman", but not "German" and "Roman".
  return key.ends_with("man") && role != RoleKind::Inhabitant ? Gender::Male : Gender::Unknown;
}

}  // namespace clew::ingest
