#pragma once
// The variables that can be named at one place of a query.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "query/bind/bound_expression.h"

namespace clew::query {

struct ScopeEntry {
  std::string name;
  SlotId slot;
};

class Scope {
 public:
  /// The innermost variable of that name.
  std::optional<SlotId> find(std::string_view name) const;
  /// Position of the innermost variable of that name; size() where there is none.
  std::size_t position(std::string_view name) const;
  void add(std::string name, SlotId slot);

  /// Variables of a comprehension are added after those of its surroundings and taken away with it.
  std::size_t size() const { return entries_.size(); }
  void shrink(std::size_t size);

  const std::vector<ScopeEntry>& entries() const { return entries_; }
  std::vector<std::string_view> names() const;

 private:
  /// Scopes up to this size are searched one by one, which is fastest; a CREATE of thousands of nodes needs the index.
  static constexpr std::size_t kSearched = 32;
  void index_all();

  std::vector<ScopeEntry> entries_;
  std::unordered_map<std::string, std::vector<std::size_t>> index_;  ///< Positions by name, innermost last; empty while small.
};

}  // namespace clew::query
