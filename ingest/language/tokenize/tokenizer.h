#pragma once
// Text to tokens, for one thread: keeps the words it has met and how it split them.

#include <boost/unordered/unordered_flat_map.hpp>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/language/text/lexeme_store.h"
#include "ingest/language/tokenize/affix_splitter.h"
#include "ingest/language/tokenize/special_patterns.h"
#include "ingest/language/tokenize/tokenizer_rules.h"

namespace clew::ingest::language {

struct TextToken {
  const Lexeme* lexeme = nullptr;
  std::uint32_t begin = 0;  // byte in the text
  bool space = false;       // a single U+0020 follows and belongs to the token
};

class Tokenizer {
 public:
  /// All three are kept by reference.
  Tokenizer(const TokenizerRules& rules, const SpecialPatterns& patterns, LexemeStore& lexemes);

  /// Appends the tokens of `text`, which is valid UTF-8.
  void tokenize(std::string_view text, std::vector<TextToken>& tokens);

 private:
  struct Split {
    std::uint32_t first = 0;  // in split_lexemes_
    std::uint32_t count = 0;
  };

  std::span<const Lexeme* const> split(std::string_view chunk);
  std::span<const Lexeme* const> split_anew(std::string_view chunk);
  void join_special_cases(std::string_view text, std::vector<TextToken>& tokens, std::size_t first);

  const TokenizerRules& rules_;
  const SpecialPatterns& patterns_;
  LexemeStore& lexemes_;
  RegexScratch scratch_;
  boost::unordered_flat_map<std::string_view, Split> splits_;  // chunks split before
  std::vector<const Lexeme*> split_lexemes_;
  std::vector<Piece> pieces_;
  std::vector<const Lexeme*> long_split_;
};

}  // namespace clew::ingest::language
