// The net effect of a statement or transaction, as the openCypher TCK counts side effects.
#pragma once

#include <array>
#include <cstdint>

namespace clew::graph {

struct Changes {
  std::uint64_t nodes_created = 0;
  std::uint64_t nodes_deleted = 0;
  std::uint64_t relationships_created = 0;
  std::uint64_t relationships_deleted = 0;
  std::uint64_t labels_added = 0;        // Labels that nothing bore before and something bears now.
  std::uint64_t labels_removed = 0;      // Labels that something bore before and nothing bears now.
  std::uint64_t properties_set = 0;      // (entity, key, value) that hold now and did not before.
  std::uint64_t properties_removed = 0;  // (entity, key, value) that held before and do not now.

  bool operator==(const Changes&) const = default;
};

struct NamedChange {
  const char* name;  // As the TCK calls it: "+nodes", "-labels".
  std::uint64_t count;
};

inline std::array<NamedChange, 8> named_changes(const Changes& changes) {
  return {{{"+nodes", changes.nodes_created},
           {"-nodes", changes.nodes_deleted},
           {"+relationships", changes.relationships_created},
           {"-relationships", changes.relationships_deleted},
           {"+labels", changes.labels_added},
           {"-labels", changes.labels_removed},
           {"+properties", changes.properties_set},
           {"-properties", changes.properties_removed}}};
}

}  // namespace clew::graph
