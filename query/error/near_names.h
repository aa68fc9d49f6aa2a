#pragma once
// Names that the user may have meant.
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clew::query {

/// Edits that turn one into the other: insertions, deletions, substitutions, swaps of neighbours (optimal string alignment,
/// Damerau 1964), on bytes, case ignored for ASCII. Gives up and returns limit + 1 once the distance exceeds `limit`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// At most three of the candidates, nearest first: those within one edit for every three letters (at most three
/// edits), and those that differ in case only.
std::vector<std::string> near_names(std::string_view name, std::span<const std::string_view> candidates);

/// "did you mean A, B or C?", or nothing.
std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates);

/// "A", "A or B", "A, B or C".
std::string enumerate(const std::vector<std::string>& names, std::string_view conjunction = "or");

}  // namespace clew::query
