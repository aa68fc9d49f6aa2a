#include "query/bind/scope.h"

namespace clew::query {

std::size_t Scope::position(std::string_view name) const {
  for (std::size_t i = entries_.size(); i-- > 0;)
    if (entries_[i].name == name) return i;
  return entries_.size();
}

std::optional<SlotId> Scope::find(std::string_view name) const {
  std::size_t i = position(name);
  return i == entries_.size() ? std::nullopt : std::optional(entries_[i].slot);
}

std::vector<std::string_view> Scope::names() const {
  std::vector<std::string_view> names;
  for (const ScopeEntry& entry : entries_) names.push_back(entry.name);
  return names;
}

}  // namespace clew::query
