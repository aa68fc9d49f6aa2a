#include "ingest/language/text/lexeme_store.h"

#include "ingest/language/text/unicode.h"
#include "ingest/language/text/word_shape.h"

namespace clew::ingest::language {

LexemeStore::LexemeStore(const NormTable& norms, std::function<std::int32_t(std::string_view)> special_word)
    : norms_(norms), special_word_(std::move(special_word)) {}

const Lexeme& LexemeStore::get(std::string_view text, std::string_view norm) {
  const auto found = plain_.find(text);
  const Lexeme& plain = found != plain_.end() ? *found->second : add(text);
  if (norm.empty()) return plain;
  const auto variant = variants_.find({&plain, norm});
  return variant != variants_.end() ? *variant->second : add_variant(plain, norm);
}

const Lexeme& LexemeStore::add(std::string_view text) {
  Lexeme& lexeme = lexemes_.emplace_back();
  lexeme.text = strings_.intern(text);
  lexeme.text_id = string_id(text);
  lexeme.lower = strings_.intern(to_lower(text));
  lexeme.lower_id = string_id(lexeme.lower);
  lexeme.norm = strings_.intern(norms_.norm(text, lexeme.text_id));
  lexeme.norm_id = string_id(lexeme.norm);
  lexeme.shape = strings_.intern(word_shape(text));
  lexeme.shape_id = string_id(lexeme.shape);
  constexpr std::size_t kSuffixLength = 3;  // code points
  lexeme.prefix_id = string_id(first_code_point(text));
  lexeme.suffix_id = string_id(last_code_points(text, kSuffixLength));
  lexeme.plain = &lexeme;
  lexeme.number = static_cast<std::uint32_t>(lexemes_.size() - 1);
  lexeme.special_word = special_word_(text);
  lexeme.is_space = is_space(text);
  plain_.emplace(lexeme.text, &lexeme);
  return lexeme;
}

const Lexeme& LexemeStore::add_variant(const Lexeme& plain, std::string_view norm) {
  Lexeme& lexeme = lexemes_.emplace_back(plain);
  lexeme.norm = strings_.intern(norm);
  lexeme.norm_id = string_id(norm);
  lexeme.number = static_cast<std::uint32_t>(lexemes_.size() - 1);
  variants_.emplace(std::pair(&plain, lexeme.norm), &lexeme);
  return lexeme;
}

}  // namespace clew::ingest::language
