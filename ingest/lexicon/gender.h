#pragma once
// Grammatical gender and number of people's names, as far as English pronouns show them.

#include <cstdint>

namespace clew::ingest {

enum class Gender : std::uint8_t { Unknown, Male, Female };

}  // namespace clew::ingest
