#include "graph/value/type_name.h"

#include <iterator>

namespace clew::graph {
namespace {

struct TypeName {
  std::string_view cypher;
  const char* words;
};

// In the order of ValueType.
constexpr TypeName kNames[] = {{"NULL", "null"},
                               {"BOOLEAN", "a boolean"},
                               {"INTEGER", "an integer"},
                               {"FLOAT", "a float"},
                               {"STRING", "a string"},
                               {"LIST", "a list"},
                               {"MAP", "a map"},
                               {"NODE", "a node"},
                               {"RELATIONSHIP", "a relationship"},
                               {"PATH", "a path"},
                               {"DATE", "a date"},
                               {"LOCAL TIME", "a local time"},
                               {"ZONED TIME", "a time"},
                               {"LOCAL DATETIME", "a local date and time"},
                               {"ZONED DATETIME", "a date and time"},
                               {"DURATION", "a duration"},
                               {"POINT", "a point"}};
static_assert(std::size(kNames) == kValueTypes);

}  // namespace

std::string_view type_name(ValueType type) {
  return kNames[static_cast<std::size_t>(type)].cypher;
}

std::string described(ValueType type) {
  return kNames[static_cast<std::size_t>(type)].words;
}

}  // namespace clew::graph
