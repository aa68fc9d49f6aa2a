// Interned names: spelling to dense id and back. Labels, relationship types and property keys have one table each.
// Names are only ever added; an id keeps its spelling as long as the graph is open.
#pragma once

#include <boost/unordered/unordered_flat_map.hpp>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "graph/ids.h"

namespace clew::graph {

template <Id T>
class Names {
 public:
  Names() = default;
  Names(const Names& other) {
    for (const auto& name : other.spellings_) intern(name);
  }
  Names& operator=(const Names& other) { return *this = Names(other); }
  Names(Names&&) noexcept = default;
  Names& operator=(Names&&) noexcept = default;

  // The id of a spelling, which is added where it is new. Spellings are compared byte by byte.
  T intern(std::string_view spelling) {
    if (auto known = find(spelling)) return *known;
    const auto id = static_cast<T>(spellings_.size());
    ids_.emplace(spellings_.emplace_back(spelling), id);
    return id;
  }

  std::optional<T> find(std::string_view spelling) const {
    const auto found = ids_.find(spelling);
    return found == ids_.end() ? std::nullopt : std::optional(found->second);
  }

  // The spelling of an id of this table; the view lives as long as the table.
  std::string_view operator[](T id) const { return spellings_[index(id)]; }

  std::uint32_t size() const { return static_cast<std::uint32_t>(spellings_.size()); }

 private:
  std::deque<std::string> spellings_;  // A deque, because ids_ refers to its strings.
  boost::unordered_flat_map<std::string_view, T> ids_;
};

}  // namespace clew::graph
