#pragma once
// How NounClasses reads a noun: all answers at once, kept from then on.

#include <array>
#include <optional>
#include <string>
#include <tbb/concurrent_unordered_map.h>
#include <unordered_map>

#include "ingest/lexicon/noun_classes.h"
#include "ingest/lexicon/string_hash.h"

namespace clew::ingest {

/// All that NounClasses can say of one noun.
struct NounFacts {
  std::array<float, kEntityLabels> shares = {};  // by label; they add up to 1, or to 0 for an unknown noun
  NounClass best;
  RoleKind role = RoleKind::None;
  Gender gender = Gender::Unknown;
  float abstractness = 0.5F;
  float specificity = 0;
  float frequency = 0;
};

struct NounClasses::State {
  State(const WordNet& wordnet, const Table& labels, const Table& roles);

  [[nodiscard]] const NounFacts& facts(std::string_view noun);

 private:
  template <typename Value>
  using ByWord = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;
  template <typename Value>
  using BySynset = std::unordered_map<std::uint32_t, Value>;

  void read_labels(const Table& table);
  void read_roles(const Table& table);
  [[nodiscard]] NounFacts read(std::string_view key) const;
  /// The label that a table gives to the word itself; a word listed as a role names a person.
  [[nodiscard]] std::optional<EntityLabel> listed_label(std::string_view key) const;
  void weigh_senses(std::string_view key, NounFacts& facts) const;
  [[nodiscard]] EntityLabel label_of(SynsetId sense) const;
  [[nodiscard]] RoleKind role_of(std::string_view key) const;
  [[nodiscard]] Gender gender_of(std::string_view key, RoleKind role) const;

  /// The value of the nearest synset above `sense` (itself included) that `rows` has.
  template <typename Value>
  [[nodiscard]] const Value* nearest(const BySynset<Value>& rows, SynsetId sense) const {
    for (const SynsetId above : wordnet.ancestors(sense)) {
      if (const auto found = rows.find(above.value()); found != rows.end()) return &found->second;
    }
    return nullptr;
  }

  const WordNet& wordnet;
  SynsetId abstraction;
  BySynset<EntityLabel> synset_labels;
  ByWord<EntityLabel> word_labels;
  BySynset<RoleKind> synset_roles;
  ByWord<RoleKind> word_roles;
  BySynset<Gender> synset_genders;
  ByWord<Gender> word_genders;
  tbb::concurrent_unordered_map<std::string, NounFacts, StringHash> known;
};

}  // namespace clew::ingest
