#pragma once
// One thing that a document says of two others: a relationship of the graph before entities are known.

#include <cstdint>
#include <string>
#include <vector>

#include "ingest/extract/clause/clause.h"
#include "ingest/extract/mention.h"
#include "ingest/extract/rule.h"
#include "ingest/extract/tree.h"

namespace clew::ingest {

enum class Polarity : std::uint8_t { Positive, Negative };
enum class Modality : std::uint8_t { Asserted, Planned, Possible, Requested, Hypothetical };

/// "positive"; "asserted".
[[nodiscard]] std::string_view name_of(Polarity polarity);
[[nodiscard]] std::string_view name_of(Modality modality);

struct Statement {
  MentionIndex subject = kNoMention;
  MentionIndex object = kNoMention;
  std::string relation;  // SIGN, MEET_WITH
  Rule rule = Rule::VerbObject;
  TokenIndex anchor = 0;                // the token that says it: a verb, a noun, a preposition
  TokenIndex joint = Tree::kNone;       // the preposition or carrier that leads to the object, if any
  TokenIndex clause = Tree::kNone;      // verb of the clause that it stands in; none in a heading without verb
  Source subject_source = Source::Own;  // how the clause came by its arguments
  Source object_source = Source::Own;
  std::uint8_t conjuncts = 0;  // steps along coordinations, of both arguments
  Polarity polarity = Polarity::Positive;
  Modality modality = Modality::Asserted;
  MentionIndex speaker = kNoMention;  // whose claim it is
  MentionIndex date = kNoMention;
  MentionIndex place = kNoMention;
  float confidence = 0.5F;  // probability that it is right and worth an edge
};

}  // namespace clew::ingest
