#pragma once
// The rules that make statements, each a construction of English with a file of its own in rules/.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace clew::ingest {

enum class Rule : std::uint8_t {
  VerbObject,             // Aliyev signed the accord; the accord was signed by Aliyev
  VerbPreposition,        // Aliyev flew to Washington; the accord was signed in Washington
  VerbObjectPreposition,  // Aliyev thanked Trump for the accord: THANK_FOR
  ObjectPreposition,      // they moved the capital to Baku: the capital MOVE_TO Baku
  VerbRecipient,          // Trump gave Aliyev a pen
  Copula,                 // Bolden is an administrator
  CopulaRelation,         // Bolden is the administrator of NASA
  CopulaPreposition,      // the office is in Baku; the plan is similar to ours
  ObjectComplement,       // they elected him president
  NounPreposition,        // a museum in Seattle
  Apposition,             // Bolden, an administrator
  AppositionRelation,     // Bolden, the administrator of NASA
  Title,                  // Administrator Bolden
  TitleRelation,          // NASA Administrator Charles Bolden
  Possessive,             // Armenia's border
  PossessiveRelation,     // Armenia's president, Vahagn Khachaturyan
  Modifier,               // NASA engineers
  Demonym,                // Armenian officials
  NominalSubject,         // the visit of Trump to Baku; Trump's visit to Baku
  NominalObject,          // the signing of the accord by Aliyev
  PlaceApposition,        // Houston, Texas
  Reciprocal,             // Aliyev and Pashinyan met
  Between,                // the conflict between Armenia and Azerbaijan
  Presence,               // signed in the presence of Trump
  Inclusion,              // cities including Baku
  LifeDates,              // Lord Byron (1788–1824)
  Age,                    // Anna Smith, 24,
  Time,                   // opened on Monday
  Path,                   // two names of one clause, joined by what stands between them in the tree
  Count
};
inline constexpr std::size_t kRules = static_cast<std::size_t>(Rule::Count);

/// "verb-object".
[[nodiscard]] std::string_view name_of(Rule rule);

}  // namespace clew::ingest
