#pragma once
// The 64-bit id by which spaCy's models know a string.

#include <cstdint>
#include <string_view>

namespace clew::ingest::language {

using StringId = std::uint64_t;

/// 0 for the empty string; the number of a symbol ("nsubj", "X", "DATE") for the text of a symbol; else the MurmurHash64A with
/// seed 1.
StringId string_id(std::string_view text);

/// The name of a symbol number; empty if there is none.
std::string_view symbol_name(std::uint64_t number);

}  // namespace clew::ingest::language
