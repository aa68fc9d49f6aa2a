#include "ingest/language/tokenize/special_patterns.h"

#include <algorithm>

#include "ingest/language/tokenize/affix_splitter.h"
#include "ingest/language/tokenize/chunk_scanner.h"

namespace clew::ingest::language {

namespace {

bool finds(const std::optional<Regex>& pattern, std::string_view text, RegexScratch& scratch) {
  return pattern && pattern->search(text, scratch);
}

// Whether splitting could cut this special case apart.
bool qualifies(const TokenizerRules& rules, std::string_view text, RegexScratch& scratch) {
  return !rules.faster_heuristics() || finds(rules.prefix(), text, scratch) || finds(rules.infix(), text, scratch) ||
         finds(rules.suffix(), text, scratch) || text.find(' ') != std::string_view::npos;
}

std::uint64_t edge(std::uint32_t node, PatternWord word) {
  return std::uint64_t{node} << 32 | static_cast<std::uint32_t>(word);
}

// Longest first, then leftmost. A span is taken if its ends are free; taken or not, it occupies its tokens.
// Source: spaCy's Tokenizer._prepare_special_spans (spacy/tokenizer.pyx).
std::vector<SpecialPatterns::Span> choose(std::vector<SpecialPatterns::Span> found, std::size_t words) {
  using Span = SpecialPatterns::Span;
  std::sort(found.begin(), found.end(), [](Span a, Span b) {
    const auto a_size = a.last - a.first, b_size = b.last - b.first;
    return a_size != b_size ? a_size > b_size : a.first < b.first;
  });
  std::vector<bool> occupied(words);
  std::vector<Span> chosen;
  for (const Span span : found) {
    if (!occupied[span.first] && !occupied[span.last - 1]) chosen.push_back(span);
    std::fill(occupied.begin() + span.first, occupied.begin() + span.last, true);
  }
  std::sort(chosen.begin(), chosen.end(), [](Span a, Span b) { return a.first < b.first; });
  return chosen;
}

}  // namespace

SpecialPatterns::SpecialPatterns(const TokenizerRules& rules) : ends_(1) {
  RegexScratch scratch;
  std::vector<Piece> pieces;
  std::vector<std::string_view> words;
  for (const auto& [text, tokens] : rules.special_cases()) {
    if (!qualifies(rules, text, scratch)) continue;
    pieces.clear();
    ChunkScanner chunks(text);
    while (const auto chunk = chunks.next()) {
      split_chunk(rules, scratch, text.substr(chunk->begin, chunk->end - chunk->begin), SpecialCases::Ignore, pieces);
    }
    words.clear();
    for (const Piece& piece : pieces) words.push_back(piece.text);
    add(words);
  }
}

void SpecialPatterns::add(std::span<const std::string_view> words) {
  std::uint32_t node = 0;
  for (const std::string_view text : words) {
    const auto word = words_.emplace(text, static_cast<PatternWord>(words_.size())).first->second;
    starts_.resize(words_.size());
    if (node == 0) starts_[static_cast<std::size_t>(word)] = true;
    const auto [next, added] = edges_.emplace(edge(node, word), static_cast<std::uint32_t>(ends_.size()));
    if (added) ends_.push_back(false);
    node = next->second;
  }
  if (node != 0) ends_[node] = true;
}

PatternWord SpecialPatterns::word(std::string_view text) const {
  const auto found = words_.find(text);
  return found != words_.end() ? found->second : -1;
}

std::vector<SpecialPatterns::Span> SpecialPatterns::find(std::span<const PatternWord> words) const {
  std::vector<Span> found;
  for (std::uint32_t first = 0; first < words.size(); ++first) {
    if (!may_start(words[first])) continue;
    std::uint32_t node = 0;
    for (std::uint32_t at = first; at < words.size() && words[at] >= 0; ++at) {
      const auto next = edges_.find(edge(node, words[at]));
      if (next == edges_.end()) break;
      node = next->second;
      if (ends_[node]) found.push_back({first, at + 1});
    }
  }
  return found.empty() ? found : choose(std::move(found), words.size());
}

}  // namespace clew::ingest::language
