#pragma once
// Finds special cases that affix rules have cut apart ("word:)" gives word, ":", ")") among the tokens of a text.

#include <boost/unordered/unordered_flat_map.hpp>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/language/tokenize/tokenizer_rules.h"

namespace clew::ingest::language {

/// Number of a word in the patterns, -1 for words that occur in none.
using PatternWord = std::int32_t;

class SpecialPatterns {
 public:
  explicit SpecialPatterns(const TokenizerRules& rules);

  [[nodiscard]] PatternWord word(std::string_view text) const;
  [[nodiscard]] bool may_start(PatternWord word) const { return word >= 0 && starts_[static_cast<std::size_t>(word)]; }

  struct Span {
    std::uint32_t first = 0;
    std::uint32_t last = 0;  // one past the last token
  };

  /// The spans of `words` to try as special cases: of those that match a pattern the longest first, the leftmost first among
  /// equals; each takes its tokens away from later ones, but for those that lie strictly inside. In order of position.
  [[nodiscard]] std::vector<Span> find(std::span<const PatternWord> words) const;

 private:
  void add(std::span<const std::string_view> words);

  boost::unordered_flat_map<std::string_view, PatternWord> words_;  // views of the rules
  std::vector<bool> starts_;                                        // by word
  boost::unordered_flat_map<std::uint64_t, std::uint32_t> edges_;   // (node << 32 | word) -> node
  std::vector<bool> ends_;                                          // by node: a pattern ends here
};

}  // namespace clew::ingest::language
