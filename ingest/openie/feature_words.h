#pragma once
// What features call labels, words and kinds.

#include <string_view>

#include "ingest/openie/extraction.h"

namespace clew::ingest::openie {

/// "copula".
[[nodiscard]] std::string_view name_of(Rule rule);
[[nodiscard]] std::string_view name_of(SubjectSource source);
[[nodiscard]] std::string_view name_of(ArgumentKind kind);

/// "advcl", or "other" for labels that are not worth a feature of their own.
[[nodiscard]] std::string_view label_of(Dep dep);
/// "pronoun", "name", "noun".
[[nodiscard]] std::string_view word_kind(const Token& token);
/// "person", "place", "time", "none".
[[nodiscard]] std::string_view name_kind(const Token& token);
/// "past", "participle".
[[nodiscard]] std::string_view verb_form(const Token& verb);

}  // namespace clew::ingest::openie
