#include "query/walk/name_resolver.h"

#include <algorithm>
#include <cstdlib>
#include <utf8proc.h>

#include "query/error/near_names.h"

namespace clew::query {
namespace {

// Without case, accents and outer blanks, runs of blanks as one.
std::string fold(std::string_view name) {
  constexpr auto kOptions = utf8proc_option_t(UTF8PROC_CASEFOLD | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
  utf8proc_uint8_t* folded = nullptr;
  auto length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(name.data()), utf8proc_ssize_t(name.size()), &folded, kOptions);
  std::string text = length >= 0 ? std::string(reinterpret_cast<char*>(folded), std::size_t(length)) : std::string(name);
  std::free(folded);
  std::string result;
  for (char c : text)
    if (c != ' ' || (!result.empty() && result.back() != ' ')) result += c;
  while (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

}  // namespace

void NameIndex::add(const NamedEntity& entity, const std::vector<std::string>& aliases) {
  std::size_t index = entities_.size();
  entities_.push_back(entity);
  meanings_[fold(entity.name)].canonical.push_back(index);
  auto is_last = [index](const std::vector<std::size_t>& indexes) { return !indexes.empty() && indexes.back() == index; };
  for (const std::string& alias : aliases) {
    Meanings& meanings = meanings_[fold(alias)];
    if (!is_last(meanings.canonical) && !is_last(meanings.aliased)) meanings.aliased.push_back(index);
  }
}

std::vector<NamedEntity> NameIndex::find(std::string_view name) const {
  auto at = meanings_.find(fold(name));
  if (at == meanings_.end()) return {};
  std::vector<NamedEntity> found;
  for (const auto* indexes : {&at->second.canonical, &at->second.aliased})
    for (std::size_t index : *indexes) found.push_back(entities_[index]);
  return found;
}

// By edits of the whole name, then by a word that it shares with others.
std::vector<std::string> NameIndex::nearest(std::string_view name) const {
  std::string wanted = fold(name);
  std::vector<std::string_view> names;
  for (const auto& [folded, meanings] : meanings_) names.push_back(folded);
  std::sort(names.begin(), names.end());
  std::vector<std::string> suggestions;
  auto suggest = [&](std::string_view folded) {
    constexpr std::size_t kMost = 3;
    const Meanings& meanings = meanings_.at(std::string(folded));
    const std::string& canonical =
        entities_[meanings.canonical.empty() ? meanings.aliased.front() : meanings.canonical.front()].name;
    bool known = std::find(suggestions.begin(), suggestions.end(), canonical) != suggestions.end();
    if (!known && suggestions.size() < kMost) suggestions.push_back(canonical);
  };
  for (const std::string& near : near_names(wanted, names)) suggest(near);
  for (std::string_view other : names) {
    std::size_t at = (' ' + std::string(other) + ' ').find(' ' + wanted + ' ');
    if (at != std::string::npos) suggest(other);
  }
  return suggestions;
}

}  // namespace clew::query
