#pragma once
// Given names and how often each is a woman's, from a sorted table that is searched in place.

#include <cstdint>
#include <optional>
#include <string_view>

#include "ingest/lexicon/gender.h"

namespace clew::ingest {

struct GivenName {
  float female_share = 0.5F;  // of the people that bear it
  std::uint8_t weight = 0;    // how many bear it, as floor(log2): 10 is about a thousand; 0 where the source has no counts

  /// The gender that a pronoun may rely on; Unknown between `1 - sure` and `sure`.
  [[nodiscard]] Gender gender(float sure = 0.9F) const {
    if (female_share >= sure) return Gender::Female;
    return female_share <= 1 - sure ? Gender::Male : Gender::Unknown;
  }
};

class GivenNames {
 public:
  /// `table` is the whole of datasets/lexicon/given_names.tsv, must outlive this, and is trusted to be sorted.
  explicit GivenNames(std::string_view table);

  /// `name` is one word in any case ("Ilham", "JEAN"); a hyphenated name falls back to its first part.
  [[nodiscard]] std::optional<GivenName> find(std::string_view name) const;

 private:
  std::string_view rows_;
};

}  // namespace clew::ingest
