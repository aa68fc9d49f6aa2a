#pragma once
// Closed classes of words that decide whether, by whom and how surely something is said (datasets/lexicon/words.tsv),
// and light verbs, whose noun carries the meaning (datasets/lexicon/light_verbs.tsv).

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/lexicon/string_hash.h"

namespace clew::ingest {

class Table;

enum class WordClass : std::uint8_t {
  ReportingVerb,    // says what follows: say, announce, claim
  BeliefVerb,       // holds what follows to be so: believe, think, expect
  FactiveVerb,      // what follows is so: know, regret, reveal
  ImplicativeVerb,  // what follows was done: manage, force
  NegativeVerb,     // what follows is not so: deny, fail, refuse, prevent
  ReportingNoun,    // statement, claim, announcement: "the claim that"
  Planned,          // plan, intend, will, promise, agree to
  Requested,        // ask, urge, call for, demand, should, must
  Possible,         // may, might, could, possibly, perhaps, likely
  Hypothetical,     // if, unless, would, suppose, proposal
  Hedge,            // reportedly, allegedly, apparently, seem
  Negation,         // not, never, no, neither, without, hardly
};
inline constexpr std::size_t kWordClasses = 12;

/// "reporting_verb", as the table spells it.
[[nodiscard]] std::string_view name_of(WordClass word_class);

/// A set of WordClass.
class WordClasses {
 public:
  [[nodiscard]] bool has(WordClass c) const { return (bits_ & bit(c)) != 0; }
  [[nodiscard]] bool empty() const { return bits_ == 0; }
  void add(WordClass c) { bits_ = static_cast<std::uint16_t>(bits_ | bit(c)); }

 private:
  static std::uint16_t bit(WordClass c) { return static_cast<std::uint16_t>(1U << static_cast<unsigned>(c)); }
  std::uint16_t bits_ = 0;
};

/// "hold talks": the noun says what is done.
struct LightVerb {
  std::string means;        // verb that says the same: "talk", "participate"; empty: the verb that the noun derives from
  std::string preposition;  // that leads to the participant: "with", "in"; may be empty
};

class WordLists {
 public:
  /// Throws LexiconError (file:line) for an unknown class or a row said twice.
  WordLists(const Table& words, const Table& light_verbs);

  /// All classes of a lemma; empty for most.
  [[nodiscard]] WordClasses classes(std::string_view lemma) const;
  [[nodiscard]] bool is(std::string_view lemma, WordClass word_class) const { return classes(lemma).has(word_class); }

  /// Whether `verb` can be light at all: hold, make, take, give, have, pay, do.
  [[nodiscard]] bool is_light(std::string_view verb) const;
  /// The row for `verb` + `noun` (lemmas, the object's head): the row that names the noun; else, for a verb listed with "*",
  /// an empty LightVerb: the caller asks WordNet for the verb behind the noun.
  [[nodiscard]] std::optional<LightVerb> light_verb(std::string_view verb, std::string_view noun) const;

 private:
  std::unordered_map<std::string, WordClasses, StringHash, std::equal_to<>> classes_;
  std::unordered_map<std::string, std::unordered_map<std::string, LightVerb, StringHash, std::equal_to<>>, StringHash,
                     std::equal_to<>>
      light_verbs_;
};

}  // namespace clew::ingest
