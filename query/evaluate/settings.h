#pragma once
// What a run is given beside the query and the graph: parameters and limits.
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "graph/value.h"

namespace clew::query {

/// Values by parameter name, without the dollar sign.
using Parameters = std::map<std::string, graph::Value>;

/// What a single query may use; absent: no limit. Passing one ends the query with an error that names it.
struct Limits {
  std::optional<std::chrono::milliseconds> time;
  std::optional<std::uint64_t> rows;
  std::optional<std::uint64_t> memory_bytes;
};

}  // namespace clew::query
