#pragma once
// What the Tab key offers: depends on the words before the cursor and on the names that the graph has.
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace clew::cli {

/// The words that may be offered.
struct Vocabulary {
  std::vector<std::string> labels;
  std::vector<std::string> types;
  std::vector<std::string> keys;
  std::vector<std::string> functions;
  std::vector<std::string> parameters;
  std::vector<std::string> commands;  ///< With their colon.
  /// Canonical names of entities one of whose names has a word that starts so, in any case.
  std::function<std::vector<std::string>(std::string_view start)> names;
};

struct Completion {
  std::size_t begin = 0;                ///< Where what is replaced begins; it ends at the cursor.
  std::vector<std::string> candidates;  ///< Without repeats, best first.
};

/// `head` is the text before the cursor.
Completion complete(std::string_view head, const Vocabulary& vocabulary);

/// The longest start that all candidates share, cut at a character; empty where there are none.
std::string common_start(const std::vector<std::string>& candidates);

/// Whether `start` is how the text, or a word in it, starts; ASCII letters in any case.
bool has_word_starting(std::string_view text, std::string_view start);

}  // namespace clew::cli
