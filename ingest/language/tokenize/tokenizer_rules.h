#pragma once
// The `tokenizer` file of a pipeline: what may be cut off a word, where it may be split, and words that are split by a list.

#include <boost/unordered/unordered_flat_map.hpp>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "ingest/language/format/mapped_file.h"
#include "ingest/language/text/regex.h"

namespace clew::ingest::language {

/// One token of a special case.
struct SpecialToken {
  std::string_view text;
  std::string_view norm;  // empty: the norm that the text has by itself
};

using SpecialCase = std::vector<SpecialToken>;

class TokenizerRules {
 public:
  explicit TokenizerRules(const std::filesystem::path& path);

  /// The special case for exactly this text, or null.
  [[nodiscard]] const SpecialCase* special_case(std::string_view text) const;
  [[nodiscard]] const boost::unordered_flat_map<std::string_view, SpecialCase>& special_cases() const { return special_cases_; }

  // Absent patterns match nothing.
  [[nodiscard]] const std::optional<Regex>& prefix() const { return prefix_; }
  [[nodiscard]] const std::optional<Regex>& suffix() const { return suffix_; }
  [[nodiscard]] const std::optional<Regex>& infix() const { return infix_; }
  [[nodiscard]] const std::optional<Regex>& token() const { return token_; }  // a match at the start keeps the word whole
  [[nodiscard]] const std::optional<Regex>& url() const { return url_; }      // likewise, after affixes are cut off

  /// Whether special cases are sought inside other words only if they hold what an affix or infix matches.
  [[nodiscard]] bool faster_heuristics() const { return faster_heuristics_; }

 private:
  MappedFile file_;
  boost::unordered_flat_map<std::string_view, SpecialCase> special_cases_;  // views of the file
  std::size_t longest_special_case_ = 0;                                    // bytes
  std::optional<Regex> prefix_, suffix_, infix_, token_, url_;
  bool faster_heuristics_ = true;
};

}  // namespace clew::ingest::language
