#include "query/bind/scope.h"

namespace clew::query {

std::size_t Scope::position(std::string_view name) const {
  if (entries_.size() > kSearched) {
    auto at = index_.find(std::string(name));
    return at == index_.end() ? entries_.size() : at->second.back();
  }
  for (std::size_t i = entries_.size(); i-- > 0;)
    if (entries_[i].name == name) return i;
  return entries_.size();
}

std::optional<SlotId> Scope::find(std::string_view name) const {
  std::size_t i = position(name);
  return i == entries_.size() ? std::nullopt : std::optional(entries_[i].slot);
}

void Scope::add(std::string name, SlotId slot) {
  entries_.push_back({std::move(name), slot});
  if (entries_.size() == kSearched + 1)
    index_all();
  else if (entries_.size() > kSearched)
    index_[entries_.back().name].push_back(entries_.size() - 1);
}

void Scope::shrink(std::size_t size) {
  while (entries_.size() > size) {
    if (entries_.size() > kSearched) {
      auto at = index_.find(entries_.back().name);
      at->second.pop_back();
      if (at->second.empty()) index_.erase(at);
    }
    entries_.pop_back();
  }
  if (size <= kSearched) index_.clear();
}

void Scope::index_all() {
  for (std::size_t i = 0; i < entries_.size(); ++i) index_[entries_[i].name].push_back(i);
}

std::vector<std::string_view> Scope::names() const {
  std::vector<std::string_view> names;
  for (const ScopeEntry& entry : entries_) names.push_back(entry.name);
  return names;
}

}  // namespace clew::query
