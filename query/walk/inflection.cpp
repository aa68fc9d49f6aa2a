#include "query/walk/inflection.h"

#include <algorithm>
#include <unordered_map>

#include "irregular_forms.h"

namespace clew::query {
namespace {

std::string lower(std::string_view word) {
  std::string result(word);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
  return result;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = std::min(text.find(separator, begin), text.size());
    if (end > begin) parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

// Lemmas by irregular form.
using IrregularForms = std::unordered_multimap<std::string_view, std::string_view>;

const IrregularForms& irregular_forms() {
  static const IrregularForms forms = [] {
    IrregularForms result;
    for (std::string_view line : split(kIrregularForms, '\n')) {
      if (line.starts_with('#')) continue;
      std::vector<std::string_view> words = split(line, ' ');
      for (std::size_t i = 1; i < words.size(); ++i) result.emplace(words[i], words[0]);
    }
    return result;
  }();
  return forms;
}

bool is_consonant(char c) {
  return c >= 'a' && c <= 'z' && std::string_view("aeiou").find(c) == std::string_view::npos;
}

void add(std::vector<std::string>& candidates, std::string candidate) {
  constexpr std::size_t kShortest = 2;
  if (candidate.size() >= kShortest && std::find(candidates.begin(), candidates.end(), candidate) == candidates.end())
    candidates.push_back(std::move(candidate));
}

// What is left when a suffix goes: as it is, with an e (witness-e-d), without a doubled consonant (plan-n-ed), with y for i
// (carr-i-ed).
void add_stems(std::vector<std::string>& candidates, const std::string& word, std::string_view suffix) {
  constexpr std::size_t kShortestStem = 2;
  if (!word.ends_with(suffix) || word.size() < suffix.size() + kShortestStem) return;
  std::string stem = word.substr(0, word.size() - suffix.size());
  add(candidates, stem + 'e');
  add(candidates, stem);
  char last = stem.back();
  if (stem.size() > kShortestStem && last == stem[stem.size() - 2] && is_consonant(last))
    add(candidates, stem.substr(0, stem.size() - 1));
  if (last == 'i') add(candidates, stem.substr(0, stem.size() - 1) + 'y');
}

}  // namespace

std::vector<std::string> lemma_candidates(std::string_view word) {
  std::string form = lower(word);
  std::vector<std::string> candidates = {form};
  auto [first, last] = irregular_forms().equal_range(form);
  for (; first != last; ++first) add(candidates, std::string(first->second));
  for (std::string_view suffix : {"ed", "ing", "es"}) add_stems(candidates, form, suffix);
  if (form.ends_with('s') && !form.ends_with("ss")) add(candidates, form.substr(0, form.size() - 1));
  return candidates;
}

}  // namespace clew::query
