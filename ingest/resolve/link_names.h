#pragma once
// Which different names of a document mean the same thing. Each rule links forms; a conflict of labels, numbers or gender forbids.

#include "ingest/resolve/name_form.h"

namespace clew::ingest {

/// "US", "America" and "United States"; "Azerbaijani" before a noun and "Azerbaijan".
void link_places(const Source& source, NameForms& forms);

/// "Aliyev" and "Ilham Aliyev", "J. Smith" and "John Smith"; people who share a surname are told apart by title and nearness.
void link_persons(const Source& source, NameForms& forms);

/// "OSCE" and "Organization for Security and Cooperation in Europe"; what one puts in brackets behind the other.
void link_acronyms(const Source& source, NameForms& forms);

/// "Harvard" and "Harvard University", "Supreme Court" and "Italian Supreme Court of Cassation".
void link_shorter_names(const Source& source, NameForms& forms);

/// Whether labels allow that two forms are one thing.
[[nodiscard]] bool labels_agree(const NameForm& a, const NameForm& b);

/// A word of the dictionary that is no name there: "court", "university".
[[nodiscard]] bool is_common(const Lexicon& lexicon, const std::string& word);

/// "of", "for", "and", "the" and the like.
[[nodiscard]] bool is_small_word(std::string_view word);

/// The gender that titles before a name tell: "Mrs", "King".
[[nodiscard]] Gender gender_by_title(const Source& source, const Mention& mention);

}  // namespace clew::ingest
