#pragma once
// The form in which names are compared: lower case, without accents; straight apostrophes.

#include <string>
#include <string_view>

namespace clew::ingest {

/// "José" -> "jose", "Łódź" -> "lodz", "O’Neil" -> "o'neil". Bytes that are no UTF-8 stay as they are.
[[nodiscard]] std::string folded(std::string_view text);

/// Folded, and without full stops; hyphens are spaces, spaces single, and a leading "the" is dropped:
/// "The U.S." -> "us", "Guinea-Bissau" -> "guinea bissau".
[[nodiscard]] std::string place_key(std::string_view name);

}  // namespace clew::ingest
