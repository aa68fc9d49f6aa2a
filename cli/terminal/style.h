#pragma once
// Colours and weights of terminal text, named by what they say; plain text where colours are off.
#include <string>
#include <string_view>

namespace clew::cli {

enum class Tone {
  Heading,  ///< Column names, section titles.
  Quiet,    ///< Places, nulls, counts: what is not the answer itself.
  Marked,   ///< The words that a statement was read from.
  Name,     ///< A node.
  Relation,
  Good,
  Bad,
};

enum class Colours { Off, On };

/// Wraps the text in the escape sequences of the tone; with colours off the text alone.
std::string paint(std::string_view text, Tone tone, Colours colours);

}  // namespace clew::cli
