#pragma once
// From an inflected English word to the lemmas that it may be a form of, by rules of inflection and a list of irregular
// forms (datasets/lexicon/irregular_forms.txt). Made for matching against lemmas that exist: some candidates are no words.
#include <string>
#include <string_view>
#include <vector>

namespace clew::query {

/// Lower-case candidates, the word itself first: "signed" gives signed, signe, sign; "met" gives met, meet.
std::vector<std::string> lemma_candidates(std::string_view word);

}  // namespace clew::query
