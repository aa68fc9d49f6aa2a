#include "ingest/language/tokenize/tokenizer.h"

#include <algorithm>

#include "ingest/language/tokenize/chunk_scanner.h"

namespace clew::ingest::language {

namespace {

constexpr std::size_t kLongestKeptChunk = 64;     // bytes; longer ones hardly come again
constexpr std::size_t kMostKeptChunks = 200'000;  // then the cache starts anew; about 20 MB

void append(std::vector<TextToken>& tokens, const Lexeme& lexeme, std::size_t& begin) {
  tokens.push_back({&lexeme, static_cast<std::uint32_t>(begin), false});
  begin += lexeme.text.size();
}

}  // namespace

Tokenizer::Tokenizer(const TokenizerRules& rules, const SpecialPatterns& patterns, LexemeStore& lexemes)
    : rules_(rules), patterns_(patterns), lexemes_(lexemes) {}

void Tokenizer::tokenize(std::string_view text, std::vector<TextToken>& tokens) {
  const std::size_t first = tokens.size();
  bool special = false;
  ChunkScanner chunks(text);
  while (const auto chunk = chunks.next()) {
    std::size_t begin = chunk->begin;
    for (const Lexeme* lexeme : split(text.substr(chunk->begin, chunk->end - chunk->begin))) {
      append(tokens, *lexeme, begin);
      special = special || patterns_.may_start(lexeme->special_word);
    }
    tokens.back().space = chunk->space;
  }
  if (special) join_special_cases(text, tokens, first);
}

std::span<const Lexeme* const> Tokenizer::split(std::string_view chunk) {
  if (chunk.size() > kLongestKeptChunk) return split_anew(chunk);
  if (const auto found = splits_.find(chunk); found != splits_.end()) {
    return {split_lexemes_.data() + found->second.first, found->second.count};
  }
  if (splits_.size() == kMostKeptChunks) {
    splits_.clear();
    split_lexemes_.clear();
  }
  const auto lexemes = split_anew(chunk);
  const Split split{static_cast<std::uint32_t>(split_lexemes_.size()), static_cast<std::uint32_t>(lexemes.size())};
  split_lexemes_.insert(split_lexemes_.end(), lexemes.begin(), lexemes.end());
  splits_.emplace(lexemes.size() == 1 ? lexemes[0]->text : lexemes_.keep(chunk), split);
  return {split_lexemes_.data() + split.first, split.count};
}

std::span<const Lexeme* const> Tokenizer::split_anew(std::string_view chunk) {
  pieces_.clear();
  split_chunk(rules_, scratch_, chunk, SpecialCases::Use, pieces_);
  long_split_.clear();
  for (const Piece& piece : pieces_) long_split_.push_back(&lexemes_.get(piece.text, piece.norm));
  return long_split_;
}

void Tokenizer::join_special_cases(std::string_view text, std::vector<TextToken>& tokens, std::size_t first) {
  std::vector<PatternWord> words;
  for (std::size_t i = first; i < tokens.size(); ++i) words.push_back(tokens[i].lexeme->special_word);
  const auto spans = patterns_.find(words);
  if (spans.empty()) return;
  const std::vector<TextToken> split(tokens.begin() + static_cast<std::ptrdiff_t>(first), tokens.end());
  tokens.resize(first);
  std::size_t next = 0;
  for (const auto span : spans) {
    tokens.insert(tokens.end(), split.begin() + static_cast<std::ptrdiff_t>(next), split.begin() + span.first);
    next = span.first;
    const TextToken& last = split[span.last - 1];
    std::size_t begin = split[span.first].begin;
    const SpecialCase* special = rules_.special_case(text.substr(begin, last.begin + last.lexeme->text.size() - begin));
    if (special == nullptr) continue;
    for (const SpecialToken& token : *special) append(tokens, lexemes_.get(token.text, token.norm), begin);
    tokens.back().space = last.space;
    next = span.last;
  }
  tokens.insert(tokens.end(), split.begin() + static_cast<std::ptrdiff_t>(next), split.end());
}

}  // namespace clew::ingest::language
