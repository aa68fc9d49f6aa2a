#include "query/walk/relation_matcher.h"

#include <algorithm>

#include "query/error/near_names.h"
#include "query/walk/inflection.h"

namespace clew::query {
namespace {

// Words by blanks, underscores and dashes, in lower case.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (char c : text) {
    if (c == ' ' || c == '_' || c == '-' || c == '\t')
      words.emplace_back();
    else
      words.back() += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
  }
  words.erase(std::remove(words.begin(), words.end(), ""), words.end());
  return words;
}

bool is_auxiliary(const std::string& word) {
  for (const char* auxiliary : {"is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "did", "does"})
    if (word == auxiliary) return true;
  return false;
}

// A form of the verb or noun that leads the type, and the very words after it.
bool fits(const std::vector<std::string>& words, const std::vector<std::string>& type) {
  if (words.empty() || words.size() > type.size()) return false;
  std::vector<std::string> lemmas = lemma_candidates(words[0]);
  if (std::find(lemmas.begin(), lemmas.end(), type[0]) == lemmas.end()) return false;
  bool whole = words.size() == type.size() || words.size() == 1;
  return whole && std::equal(words.begin() + 1, words.end(), type.begin() + 1);
}

}  // namespace

TypeMatcher::TypeMatcher(std::vector<std::string> types) {
  for (std::string& type : types) {
    std::vector<std::string> words = words_of(type);
    types_.push_back({std::move(type), std::move(words)});
  }
}

std::vector<std::string> TypeMatcher::fitting(const std::vector<std::string>& words) const {
  std::vector<std::string> names;
  for (const Type& type : types_)
    if (fits(words, type.words)) names.push_back(type.name);
  return names;
}

RelationMatch TypeMatcher::match(std::string_view relation) const {
  std::vector<std::string> words = words_of(relation);
  for (const Type& type : types_)
    if (type.words == words && relation.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos)
      return {{type.name}, {}};
  if (std::vector<std::string> names = fitting(words); !names.empty()) return {std::move(names), RelationSense::Active};
  while (words.size() > 1 && is_auxiliary(words.front())) words.erase(words.begin());
  if (std::vector<std::string> names = fitting(words); !names.empty()) return {std::move(names), RelationSense::Active};
  if (words.size() > 1 && words.back() == "by") {
    words.pop_back();
    return {fitting(words), RelationSense::Passive};
  }
  return {};
}

std::vector<std::string> TypeMatcher::nearest(std::string_view relation) const {
  std::vector<std::string_view> names;
  for (const Type& type : types_) names.push_back(type.name);
  std::vector<std::string> found;
  for (const std::string& lemma : lemma_candidates(relation))
    for (std::string& name : near_names(lemma, names))
      if (std::find(found.begin(), found.end(), name) == found.end()) found.push_back(std::move(name));
  constexpr std::size_t kMost = 3;
  if (found.size() > kMost) found.resize(kMost);
  return found;
}

}  // namespace clew::query
