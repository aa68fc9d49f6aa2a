// From the records of a part of a file to columns: ids, ends of relationships, properties, and the group (labels, type) of each.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "graph/import/csv_header.h"
#include "graph/import/id_space.h"

namespace clew::graph {

// What is read alike in all parts of a file.
struct RecordFormat {
  CsvHeader header;
  CsvDialect dialect;
  std::vector<KeyId> keys;  // Of each column; of properties and named ids alone.
  IdType id_type{};
  bool keep_unknown = false;        // Ends that name no node are kNone in Records; else they are errors.
  const IdSpace* starts = nullptr;  // Of relationships.
  const IdSpace* ends = nullptr;
};

struct Records {
  std::uint32_t rows = 0;
  IdColumn ids;  // Where the header has one, else empty; the same for the others.
  std::vector<NewNode> starts;
  std::vector<NewNode> ends;
  std::vector<PropertyColumn> properties;  // Without the id.
  std::vector<std::string> group_names;    // Distinct cells of the column LABEL or TYPE,
  std::vector<std::uint32_t> groups;       // and which of them each record has.
};

// A record that can't be read.
class RecordError : public std::runtime_error {
 public:
  RecordError(std::size_t offset, const std::string& message) : std::runtime_error(message), offset_(offset) {}
  std::size_t offset() const { return offset_; }  // Of its first byte within the part.

 private:
  std::size_t offset_;
};

Records read_records(std::string_view part, const RecordFormat& format);

}  // namespace clew::graph
