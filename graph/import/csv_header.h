// The first line of a file to import, which says what its columns hold, as in Neo4j's admin import: "id:ID(Person),name,
// born:date,tags:string[],:LABEL" of nodes, ":START_ID(Person),:END_ID(City),since:int,:TYPE" of relationships.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/import/csv.h"
#include "graph/value.h"

namespace clew::graph {

enum class ColumnRole : std::uint8_t { Property, Id, StartId, EndId, Label, Type, Ignored };

struct CsvColumn {
  std::string text;  // As it stands in the header.
  ColumnRole role{};
  std::string name;   // Of the property; Id: empty where the id is not kept as one.
  std::string space;  // Id, StartId, EndId: the group within which ids are unique.
  ValueType type{};   // Property: of the values, or of their elements.
  bool list = false;  // Property: whether values are lists, their elements parted by the array delimiter.
};

using CsvHeader = std::vector<CsvColumn>;

// Throws std::invalid_argument that says what is wrong with which column.
CsvHeader parse_csv_header(std::string_view line, const CsvDialect& dialect);

// The delimiter of a file, by its header: a tab, bar, semicolon or comma, whichever of them stands in it first.
char guess_delimiter(std::string_view header_line);

}  // namespace clew::graph
