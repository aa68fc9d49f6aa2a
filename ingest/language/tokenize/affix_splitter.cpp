#include "ingest/language/tokenize/affix_splitter.h"

#include <algorithm>

namespace clew::ingest::language {

namespace {

class Splitter {
 public:
  Splitter(const TokenizerRules& rules, RegexScratch& scratch, SpecialCases use, std::vector<Piece>& pieces)
      : rules_(rules), scratch_(scratch), use_(use), pieces_(pieces) {}

  void split(std::string_view chunk) {
    if (emit_special(chunk)) return;
    const std::string_view core = cut_affixes(chunk);
    if (!core.empty() && !emit_special(core)) {
      if (starts_with_match(rules_.token(), core) || starts_with_match(rules_.url(), core)) {
        pieces_.push_back({core, {}});
      } else {
        split_infixes(core);
      }
    }
    for (auto suffix = suffixes_.rbegin(); suffix != suffixes_.rend(); ++suffix) pieces_.push_back({*suffix, {}});
  }

 private:
  const SpecialCase* special(std::string_view text) const {
    return use_ == SpecialCases::Use ? rules_.special_case(text) : nullptr;
  }

  bool emit_special(std::string_view text) {
    const SpecialCase* tokens = special(text);
    if (tokens == nullptr) return false;
    for (const SpecialToken& token : *tokens) pieces_.push_back({token.text, token.norm});
    return true;
  }

  bool starts_with_match(const std::optional<Regex>& pattern, std::string_view text) const {
    const auto match = pattern ? pattern->search(text, scratch_) : std::nullopt;
    return match && match->begin == 0;
  }

  // Emits prefixes and keeps suffixes, until nothing can be cut off or the rest is a special case. Returns the rest.
  std::string_view cut_affixes(std::string_view text) {
    std::size_t last_size = std::string_view::npos;
    while (!text.empty() && text.size() != last_size) {
      if (starts_with_match(rules_.token(), text) || special(text) != nullptr) break;
      last_size = text.size();
      const std::size_t prefix = prefix_size(text);
      const std::string_view after_prefix = text.substr(prefix);
      if (prefix > 0 && special(after_prefix) != nullptr) return cut_prefix(text, prefix);
      const std::size_t suffix = suffix_size(after_prefix);
      const std::string_view before_suffix = text.substr(0, text.size() - suffix);
      if (suffix > 0 && special(before_suffix) != nullptr) return cut_suffix(text, suffix);
      if (prefix > 0) text = cut_prefix(text, prefix);
      if (suffix > 0) text = cut_suffix(text, suffix);
    }
    return text;
  }

  std::string_view cut_prefix(std::string_view text, std::size_t size) {
    pieces_.push_back({text.substr(0, size), {}});
    return text.substr(size);
  }

  std::string_view cut_suffix(std::string_view text, std::size_t size) {
    suffixes_.push_back(text.substr(text.size() - size));
    return text.substr(0, text.size() - size);
  }

  std::size_t prefix_size(std::string_view text) const {
    const auto match = rules_.prefix() ? rules_.prefix()->search(text, scratch_) : std::nullopt;
    return match ? match->end - match->begin : 0;
  }

  // A suffix ends the text, so only its last bytes are searched. A match that begins in the first half of them might begin
  // earlier still (a run of dots): then twice as many are searched.
  std::size_t suffix_size(std::string_view text) const {
    if (text.empty() || !rules_.suffix()) return 0;
    for (std::size_t window = 64;; window *= 2) {
      const std::size_t start = code_point_start(text, text.size() - std::min(window, text.size()));
      const auto match = rules_.suffix()->search(text, scratch_, start);
      if (start > 0 && match && match->begin < text.size() - window / 2) continue;
      return match ? match->end - match->begin : 0;
    }
  }

  static std::size_t code_point_start(std::string_view text, std::size_t at) {
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    return at;
  }

  void split_infixes(std::string_view text) {
    std::size_t start = 0;
    for (std::size_t from = 0; rules_.infix() && from < text.size();) {
      const auto match = rules_.infix()->search(text, scratch_, from);
      if (!match) break;
      from = std::max(match->end, from + 1);
      if (match->begin == 0) continue;
      if (match->begin != start) pieces_.push_back({text.substr(start, match->begin - start), {}});
      if (match->end != match->begin) pieces_.push_back({text.substr(match->begin, match->end - match->begin), {}});
      start = match->end;
    }
    if (start < text.size()) pieces_.push_back({text.substr(start), {}});
  }

  const TokenizerRules& rules_;
  RegexScratch& scratch_;
  SpecialCases use_;
  std::vector<Piece>& pieces_;
  std::vector<std::string_view> suffixes_;  // outermost first
};

}  // namespace

void split_chunk(const TokenizerRules& rules, RegexScratch& scratch, std::string_view chunk, SpecialCases use,
                 std::vector<Piece>& pieces) {
  Splitter(rules, scratch, use, pieces).split(chunk);
}

}  // namespace clew::ingest::language
