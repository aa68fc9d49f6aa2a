// Bringing tables into a graph: files of nodes, then files of relationships between them (docs/import.md).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/build/builder.h"
#include "graph/import/id_space.h"

namespace clew::graph {

// Files with one header, in the first of them; those after it may repeat it.
struct CsvSource {
  std::vector<std::string> names;  // Labels of all nodes, or the type of all relationships; may be empty where a column has them.
  std::vector<std::string> files;
};

enum class UnknownEnds : std::uint8_t { Refuse, Skip };

struct ImportOptions {
  std::vector<CsvSource> nodes;
  std::vector<CsvSource> relationships;
  char delimiter = 0;  // 0: a tab, bar, semicolon or comma, whichever comes first in the header.
  char array_delimiter = ';';
  char quote = '"';
  IdType id_type = IdType::Guess;
  UnknownEnds unknown_ends = UnknownEnds::Refuse;  // Of relationships: ids that no node has.
  unsigned threads = default_threads();
};

struct ImportSummary {
  std::uint64_t nodes = 0;
  std::uint64_t relationships = 0;
  std::uint64_t skipped = 0;  // Relationships, for their unknown ends.
};

// Adds all to the builder; named ids become properties that are indexed. Throws ImportError at the first record that is wrong
// (of the first file that has one), and LimitError.
ImportSummary import_csv(const ImportOptions& options, Builder& builder);

}  // namespace clew::graph
