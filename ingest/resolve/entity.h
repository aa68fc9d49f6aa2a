#pragma once
// Things that the mentions of one document stand for.

#include <cstdint>
#include <string>
#include <vector>

#include "ingest/extract/mention.h"

namespace clew::ingest {

using EntityIndex = std::uint32_t;
inline constexpr EntityIndex kNoEntity = 0xFFFFFFFFU;

struct Entity {
  std::string name;                  // the fullest that the document uses
  std::vector<std::string> aliases;  // every other form, well-known variants of countries too; sorted, without `name`
  EntityLabel label = EntityLabel::Concept;
  bool literal = false;  // stands for its words alone: a date, an amount, what something is said to be
  bool named = false;    // has a proper name
  Gender gender = Gender::Unknown;
  std::vector<MentionIndex> mentions;  // in order
  std::vector<EntityIndex> members;    // of a group ("the two leaders", "we"); empty for most
};

struct Resolution {
  std::vector<Entity> entities;         // in order of their first mentions
  std::vector<EntityIndex> of_mention;  // by MentionIndex; kNoEntity for a pronoun without a safe antecedent
};

}  // namespace clew::ingest
