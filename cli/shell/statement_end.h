#pragma once
// When what has been typed can be run.
#include <string_view>

namespace clew::cli {

enum class Typed {
  Nothing,   ///< Spaces and comments.
  Complete,  ///< Ends in a semicolon, or in a walk, which ends with its line.
  Open,      ///< Cypher that lacks its semicolon: it may go on, and may be run as it is.
  Unclosed,  ///< Within a string, a quoted name or a comment.
};

Typed state_of(std::string_view text);

}  // namespace clew::cli
