#include "query/execute/row_set.h"

#include <algorithm>

#include "graph/value/equality.h"
#include "graph/value/hash.h"

namespace clew::query {

RowSet::Found RowSet::insert(std::span<const graph::Value> tuple) {
  std::uint64_t hash = 0x9E37'79B9'7F4A'7C15U;
  for (const graph::Value& value : tuple) hash = graph::hash(hash, value);
  if (2 * (size() + 1) > places_.size()) grow();
  std::size_t place = hash & (places_.size() - 1);
  for (; places_[place] != kFree; place = (place + 1) & (places_.size() - 1)) {
    std::size_t number = places_[place];
    if (hashes_[number] == hash && std::equal(tuple.begin(), tuple.end(), (*this)[number].begin(), graph::Equivalent()))
      return {number, false};
  }
  places_[place] = std::uint32_t(size());
  hashes_.push_back(hash);
  std::size_t bytes = sizeof(hash) + 2 * sizeof(places_[0]) + width_ * sizeof(graph::Value);
  for (const graph::Value& value : tuple) bytes += values_.emplace_back(value.own()).heap_bytes();
  kept_.add(bytes);
  return {size() - 1, true};
}

void RowSet::grow() {
  constexpr std::size_t kLeast = 16;
  places_.assign(std::max(kLeast, 2 * places_.size()), kFree);
  for (std::size_t number = 0; number < size(); ++number) {
    std::size_t place = hashes_[number] & (places_.size() - 1);
    while (places_[place] != kFree) place = (place + 1) & (places_.size() - 1);
    places_[place] = std::uint32_t(number);
  }
}

void RowSet::clear() {
  values_.clear();
  hashes_.clear();
  places_.clear();
  kept_.clear();
}

}  // namespace clew::query
