#include "ingest/extract/names/casing.h"

#include <algorithm>
#include <utf8proc.h>

namespace clew::ingest {
namespace {

constexpr std::size_t kLongWord = 4;       // bytes; shorter ones may be articles and prepositions, which headlines write small
constexpr std::size_t kHeadlineWords = 3;  // fewer tell nothing
constexpr std::size_t kLongestPrefix = 3;  // of "al-", "d'", "Mc": letters in lower case before the capital

struct Letter {
  bool upper = false;
  bool lower = false;
};

/// Calls `visit` with each character of the word until it returns false.
template <typename Visit>
void for_each_character(std::string_view word, Visit visit) {
  while (!word.empty()) {
    utf8proc_int32_t code = 0;
    const auto bytes =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(word.data()), static_cast<utf8proc_ssize_t>(word.size()), &code);
    if (bytes <= 0) return;
    const auto category = utf8proc_category(code);
    const bool upper = category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
    if (!visit(Letter{upper, category == UTF8PROC_CATEGORY_LL})) return;
    word.remove_prefix(static_cast<std::size_t>(bytes));
  }
}

bool is_word(const Token& token) {
  return token.pos != Pos::Punct && token.pos != Pos::Space && token.pos != Pos::Num && token.pos != Pos::Sym;
}

bool ends_sentence(std::string_view last) {
  return last == "." || last == "?" || last == "!" || last == "”" || last == "\"";
}

/// Whether all long words have capitals though no full stop ends them, or all are capitals.
bool is_headline(const AnnotatedDocument& document, TokenRange sentence) {
  std::size_t words = 0, small = 0, mixed = 0;
  for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
    const std::string_view text = document.text(i);
    if (!is_word(document.parse.tokens[i]) || text.size() < kLongWord) continue;
    ++words;
    small += has_capital(text) ? 0 : 1;
    mixed += all_capitals(text) ? 0 : 1;
  }
  if (words < kHeadlineWords) return false;
  return mixed == 0 || (small == 0 && !ends_sentence(document.text(sentence.last - 1)));
}

/// Whether what stands before a word gives any word a capital: nothing, a quotation mark, a bracketed number, a colon.
bool opens(const AnnotatedDocument& document, TokenRange sentence, TokenIndex i) {
  for (TokenIndex j = i; j > sentence.first; --j) {
    const Token& before = document.parse.tokens[j - 1];
    const std::string_view text = document.text(j - 1);
    if (before.tag == Tag::QuoteOpen || text == "\"" || text == "“" || text == "‘" || text == ":") return true;
    if (is_word(before)) return false;
  }
  return true;
}

Casing casing_of(const AnnotatedDocument& document, TokenRange sentence, TokenIndex i, bool headline) {
  const std::string_view text = document.text(i);
  const Token& token = document.parse.tokens[i];
  if (!has_capital(text) || token.tag == Tag::Prp || token.tag == Tag::PrpDollar) return Casing::Plain;
  if (headline) return Casing::Headline;
  return opens(document, sentence, i) ? Casing::Opening : Casing::Marked;
}

}  // namespace

bool has_capital(std::string_view word) {
  bool capital = false;
  std::size_t small = 0;
  for_each_character(word, [&](Letter letter) {
    capital = letter.upper;
    small += letter.lower ? 1 : 0;
    return !capital && small <= kLongestPrefix;
  });
  return capital;
}

bool all_capitals(std::string_view word) {
  bool upper = false, lower = false;
  for_each_character(word, [&](Letter letter) {
    upper = upper || letter.upper;
    lower = lower || letter.lower;
    return !lower;
  });
  return upper && !lower;
}

std::vector<Casing> read_casing(const AnnotatedDocument& document) {
  std::vector<Casing> casing(document.parse.tokens.size(), Casing::Plain);
  for (const TokenRange sentence : document.parse.sentences) {
    const bool headline = is_headline(document, sentence);
    for (TokenIndex i = sentence.first; i < sentence.last; ++i) casing[i] = casing_of(document, sentence, i, headline);
  }
  return casing;
}

}  // namespace clew::ingest
