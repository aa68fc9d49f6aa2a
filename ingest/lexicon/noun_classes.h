#pragma once
// What kind of thing a common noun stands for, by where WordNet hangs it: label of the graph, role of a person,
// gender, abstractness. A small table (datasets/lexicon/noun_labels.tsv) says which synset means which label.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "ingest/lexicon/entity_label.h"
#include "ingest/lexicon/gender.h"
#include "ingest/lexicon/wordnet.h"

namespace clew::ingest {

class Table;

struct NounClass {
  EntityLabel label = EntityLabel::Concept;
  float score = 0;  // share of the noun's meanings, weighted by their frequency, that have this label; 0: noun unknown
};

/// Which sort of person a noun names ("president", "general", "painter", "mother", "winner").
enum class RoleKind : std::uint8_t { None, Title, Office, Rank, Occupation, Kinship, Inhabitant, Other };

class NounClasses {
 public:
  /// Throws LexiconError where `labels` or `roles` names a synset or label that is not there.
  NounClasses(const WordNet& wordnet, const Table& labels, const Table& roles);
  ~NounClasses();
  NounClasses(const NounClasses&) = delete;
  NounClasses& operator=(const NounClasses&) = delete;

  /// Label of a base form ("ministry", "prime minister"); a compound that is unknown has that of its last word ("peace deal"),
  /// as for all that follows; unknown nouns are Concepts with score 0.
  [[nodiscard]] NounClass classify(std::string_view noun) const;
  /// How much of the noun's weight has `label`, between 0 and 1.
  [[nodiscard]] float score(std::string_view noun, EntityLabel label) const;

  /// Role of a noun whose first sense is a person and no instance ("John" is none); Title for "Mr", "Lady", "Sir".
  [[nodiscard]] RoleKind role(std::string_view noun) const;
  [[nodiscard]] bool is_role(std::string_view noun) const { return role(noun) != RoleKind::None; }

  /// Gender that the noun itself tells: king, spokeswoman, mother, Mr; Unknown for president.
  [[nodiscard]] Gender gender(std::string_view noun) const;

  /// Share of the noun's weight under abstraction rather than physical entity: 0 to 1; 0.5 where unknown.
  [[nodiscard]] float abstractness(std::string_view noun) const;
  /// How specific the first sense is: its depth over the greatest depth of WordNet, 0 to 1; 0 where unknown.
  [[nodiscard]] float specificity(std::string_view noun) const;
  /// How common the noun is: 0 never met, 1 as often as the most frequent noun; logarithmic.
  [[nodiscard]] float frequency(std::string_view noun) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace clew::ingest
