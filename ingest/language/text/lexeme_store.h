#pragma once
// The lexemes of one thread's texts, made when a word is first met and kept as long as the store.

#include <boost/unordered/unordered_flat_map.hpp>
#include <deque>
#include <functional>
#include <string_view>
#include <utility>

#include "ingest/language/text/lexeme.h"
#include "ingest/language/text/norm_table.h"
#include "ingest/language/text/string_pool.h"

namespace clew::ingest::language {

class LexemeStore {
 public:
  /// `special_word` gives Lexeme::special_word of a text.
  LexemeStore(const NormTable& norms, std::function<std::int32_t(std::string_view)> special_word);

  /// The lexeme of a text, with the norm that a tokenizer exception gives it, or with its own if `norm` is empty.
  const Lexeme& get(std::string_view text, std::string_view norm = {});

  /// Keeps a string that belongs to no lexeme as long as the store.
  std::string_view keep(std::string_view text) { return strings_.intern(text); }

  [[nodiscard]] std::size_t size() const { return lexemes_.size(); }

 private:
  const Lexeme& add(std::string_view text);
  const Lexeme& add_variant(const Lexeme& plain, std::string_view norm);

  const NormTable& norms_;
  std::function<std::int32_t(std::string_view)> special_word_;
  StringPool strings_;
  std::deque<Lexeme> lexemes_;  // addresses do not change
  boost::unordered_flat_map<std::string_view, const Lexeme*> plain_;
  boost::unordered_flat_map<std::pair<const Lexeme*, std::string_view>, const Lexeme*> variants_;
};

}  // namespace clew::ingest::language
