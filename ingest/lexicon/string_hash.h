#pragma once
// Lets hash maps keyed by std::string be searched with string views.

#include <cstddef>
#include <functional>
#include <string_view>

namespace clew::ingest {

struct StringHash {
  using is_transparent = void;                    // for the standard's maps
  using transparent_key_equal = std::equal_to<>;  // for oneTBB's
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

}  // namespace clew::ingest
