#pragma once
// Python regular expressions of a pipeline's files, run by PCRE2: translated, compiled just in time, and bounded in work.

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct pcre2_real_code_8;
struct pcre2_real_match_data_8;
struct pcre2_real_match_context_8;
struct pcre2_real_jit_stack_8;

namespace clew::ingest::language {

/// The PCRE2 pattern that matches what Python's `re` matches with `pattern`, for the features that spaCy's patterns use: literals,
/// classes, \u and \U escapes, \d \w \S, groups, look-arounds, greedy repeats.
std::string python_to_pcre2(std::string_view pattern);

/// Bytes [begin, end) of the subject.
struct RegexMatch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What one thread needs to match: results and a stack for compiled patterns.
class RegexScratch {
 public:
  RegexScratch();
  RegexScratch(RegexScratch&&) noexcept;
  ~RegexScratch();

 private:
  friend class Regex;
  pcre2_real_match_data_8* match_ = nullptr;
  pcre2_real_match_context_8* context_ = nullptr;
  pcre2_real_jit_stack_8* stack_ = nullptr;
};

/// A compiled pattern; threads may share it.
class Regex {
 public:
  /// Throws std::invalid_argument with PCRE2's message when the pattern does not compile.
  explicit Regex(std::string_view python_pattern);
  Regex(Regex&&) noexcept;
  Regex& operator=(Regex&&) noexcept;
  ~Regex();

  /// The leftmost match that begins at `start` or later; look-behinds see what lies before. A subject on which matching takes
  /// more than a bounded number of steps (quadratic backtracking in very long words) counts as not matched.
  std::optional<RegexMatch> search(std::string_view subject, RegexScratch& scratch, std::size_t start = 0) const;

 private:
  pcre2_real_code_8* code_ = nullptr;
};

}  // namespace clew::ingest::language
