#include "query/error/near_names.h"

#include <algorithm>
#include <utility>

namespace clew::query {
namespace {

constexpr std::size_t kMaxSuggestions = 3;
constexpr std::size_t kMaxEdits = 3;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) return limit + 1;
  std::vector<std::size_t> before(b.size() + 1), previous(b.size() + 1), current(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) previous[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    current[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      std::size_t substituted = previous[j - 1] + (lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1);
      current[j] = std::min({substituted, previous[j] + 1, current[j - 1] + 1});
      bool swapped = i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]);
      if (swapped) current[j] = std::min(current[j], before[j - 2] + 1);
      least = std::min(least, current[j]);
    }
    if (least > limit) return limit + 1;
    std::swap(before, previous);
    std::swap(previous, current);
  }
  return previous[b.size()];
}

std::vector<std::string> near_names(std::string_view name, std::span<const std::string_view> candidates) {
  std::size_t limit = std::min<std::size_t>(name.size() / 3, kMaxEdits);
  std::vector<std::pair<std::size_t, std::string_view>> near;
  for (std::string_view candidate : candidates)
    if (candidate != name)
      if (std::size_t distance = edit_distance(name, candidate, limit); distance <= limit) near.emplace_back(distance, candidate);
  std::sort(near.begin(), near.end());
  near.erase(std::unique(near.begin(), near.end()), near.end());
  std::vector<std::string> names;
  for (std::size_t i = 0; i < std::min(near.size(), kMaxSuggestions); ++i) names.emplace_back(near[i].second);
  return names;
}

std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates) {
  std::vector<std::string> names = near_names(name, candidates);
  return names.empty() ? "" : "did you mean " + enumerate(names) + "?";
}

std::string enumerate(const std::vector<std::string>& names, std::string_view conjunction) {
  std::string result;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) result += i + 1 == names.size() ? ' ' + std::string(conjunction) + ' ' : ", ";
    result += names[i];
  }
  return result;
}

}  // namespace clew::query
