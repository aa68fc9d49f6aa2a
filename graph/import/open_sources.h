// The files of an import with their headers, checked against each other before anything is read.
#pragma once

#include <deque>
#include <map>
#include <string>

#include "graph/import/csv_file.h"
#include "graph/import/import.h"
#include "graph/import/record_reader.h"

namespace clew::graph {

// A source whose headers have been read.
struct OpenSource {
  std::vector<std::string> names;  // Labels, or the type.
  std::deque<CsvFile> files;
  RecordFormat format;
};

struct OpenSources {
  std::deque<OpenSource> nodes;
  std::deque<OpenSource> relationships;
  std::map<std::string, IdSpace> spaces;  // By name; formats of relationships refer to them.
};

// Adds the keys of properties to the builder. Throws FileError where a file can't be read or its header makes no sense.
OpenSources open_sources(const ImportOptions& options, Builder& builder);

// Null where the nodes have no ids.
const CsvColumn* id_column(const CsvHeader& header);

}  // namespace clew::graph
