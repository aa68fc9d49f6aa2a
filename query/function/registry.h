#pragma once
// All functions and aggregates that there are, by name.
#include <string_view>
#include <unordered_map>
#include <vector>

#include "query/function/function.h"

namespace clew::query {

class Registry {
 public:
  /// The functions of Clew; made once, read by all threads.
  static const Registry& builtin();

  /// In any case; null where there is none of that name. Valid as long as the registry.
  const Function* function(std::string_view name) const;
  const Aggregate* aggregate(std::string_view name) const;

  /// Of functions and aggregates, as documented, in alphabetical order.
  const std::vector<std::string_view>& names() const { return names_; }

 private:
  Registry();

  std::unordered_map<std::string, Function> functions_;    ///< By name in lower case.
  std::unordered_map<std::string, Aggregate> aggregates_;  ///< By name in lower case.
  std::vector<std::string_view> names_;
};

}  // namespace clew::query
