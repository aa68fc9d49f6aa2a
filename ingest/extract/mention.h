#pragma once
// A stretch of text that stands for a thing: a name, a noun phrase, a pronoun, a date, an amount.

#include <cstdint>
#include <vector>

#include "ingest/language/token.h"
#include "ingest/lexicon/entity_label.h"
#include "ingest/lexicon/gender.h"

namespace clew::ingest {

using MentionIndex = std::uint32_t;
inline constexpr MentionIndex kNoMention = 0xFFFFFFFFU;

enum class MentionKind : std::uint8_t { Name, Nominal, Pronoun, Date, Quantity };

struct Mention {
  TokenRange tokens;  // as shown: with determiner and modifiers before the head and an of-phrase, without clauses and appositions
  TokenRange core;    // a name without its title, a nominal without determiner; equal to `tokens` for the rest
  TokenIndex head = 0;
  std::uint32_t sentence = 0;
  MentionKind kind = MentionKind::Nominal;
  EntityLabel label = EntityLabel::Concept;
  float label_certainty = 0;  // 0 to 1
  Gender gender = Gender::Unknown;
  bool plural = false;
  bool definite = false;    // the, this, a possessive; names are definite
  bool possessive = false;  // "Byron's", "his"
};

/// All mentions of a document in the order of their heads, and which token is the head of which. A token heads one mention at most.
struct Mentions {
  std::vector<Mention> all;
  std::vector<MentionIndex> of_head;  // by token; kNoMention for most

  [[nodiscard]] const Mention& operator[](MentionIndex i) const { return all[i]; }
  [[nodiscard]] std::size_t size() const { return all.size(); }
  [[nodiscard]] MentionIndex at(TokenIndex head) const { return of_head[head]; }
};

}  // namespace clew::ingest
