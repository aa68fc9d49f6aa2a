#include "ingest/extract/rule.h"

#include <array>

#include "ingest/extract/statement.h"

namespace clew::ingest {

std::string_view name_of(Rule rule) {
  static constexpr std::array<std::string_view, kRules> kNames = {"verb-object",
                                                                  "verb-preposition",
                                                                  "verb-object-preposition",
                                                                  "object-preposition",
                                                                  "verb-recipient",
                                                                  "copula",
                                                                  "copula-relation",
                                                                  "copula-preposition",
                                                                  "object-complement",
                                                                  "noun-preposition",
                                                                  "apposition",
                                                                  "apposition-relation",
                                                                  "title",
                                                                  "title-relation",
                                                                  "possessive",
                                                                  "possessive-relation",
                                                                  "modifier",
                                                                  "demonym",
                                                                  "nominal-subject",
                                                                  "nominal-object",
                                                                  "place-apposition",
                                                                  "reciprocal",
                                                                  "between",
                                                                  "presence",
                                                                  "inclusion",
                                                                  "life-dates",
                                                                  "age",
                                                                  "time",
                                                                  "path"};
  return kNames[static_cast<std::size_t>(rule)];
}

std::string_view name_of(Polarity polarity) {
  return polarity == Polarity::Positive ? "positive" : "negative";
}

std::string_view name_of(Modality modality) {
  static constexpr std::array<std::string_view, 5> kNames = {"asserted", "planned", "possible", "requested", "hypothetical"};
  return kNames[static_cast<std::size_t>(modality)];
}

}  // namespace clew::ingest
