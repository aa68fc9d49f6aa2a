#include "graph/import/open_sources.h"

#include <algorithm>
#include <fmt/format.h>

namespace clew::graph {
namespace {

bool has_role(const CsvHeader& header, ColumnRole role) {
  return std::ranges::find(header, role, &CsvColumn::role) != header.end();
}

class Opening {
 public:
  Opening(const ImportOptions& options, Builder& builder) : options_(options), builder_(builder) {}

  OpenSources run() {
    open_nodes();
    open_relationships();
    return std::move(result_);
  }

 private:
  OpenSource& open(const CsvSource& source, std::deque<OpenSource>& sources) {
    OpenSource& opened = sources.emplace_back();
    opened.names = source.names;
    const CsvDialect dialect{.delimiter = options_.delimiter, .array_delimiter = options_.array_delimiter, .quote = options_.quote};
    for (const auto& path : source.files) {
      opened.files.emplace_back(path, dialect, opened.files.empty() ? nullptr : &opened.files.front());
    }
    opened.format.header = opened.files.front().header();
    opened.format.dialect = opened.files.front().dialect();
    opened.format.id_type = options_.id_type;
    opened.format.keep_unknown = options_.unknown_ends == UnknownEnds::Skip;
    for (const CsvColumn& column : opened.format.header) {
      const bool kept = (column.role == ColumnRole::Property || column.role == ColumnRole::Id) && !column.name.empty();
      opened.format.keys.push_back(kept ? builder_.key(column.name) : kNone<KeyId>);
    }
    return opened;
  }

  void open_nodes() {
    for (const CsvSource& source : options_.nodes) {
      const OpenSource& opened = open(source, result_.nodes);
      refuse(opened, {ColumnRole::StartId, ColumnRole::EndId, ColumnRole::Type}, "relationships, but the file is one of nodes");
      if (const auto* column = id_column(opened.format.header)) result_.spaces.try_emplace(column->space);
    }
  }

  void open_relationships() {
    for (const CsvSource& source : options_.relationships) {
      OpenSource& opened = open(source, result_.relationships);
      refuse(opened, {ColumnRole::Id, ColumnRole::Label}, "nodes, but the file is one of relationships");
      opened.format.starts = end_space(opened, ColumnRole::StartId, ":START_ID");
      opened.format.ends = end_space(opened, ColumnRole::EndId, ":END_ID");
      if (source.names.empty() && !has_role(opened.format.header, ColumnRole::Type)) {
        fail_header(opened, "the relationships have no type. Name it before the file, as in KNOWS=file.csv, or in a column :TYPE.");
      }
    }
  }

  [[noreturn]] static void fail_header(const OpenSource& source, const std::string& message) {
    throw ImportError(source.files.front().path(), 1, message);
  }

  static void refuse(const OpenSource& source, std::initializer_list<ColumnRole> roles, const char* reason) {
    for (const CsvColumn& column : source.format.header) {
      if (std::ranges::find(roles, column.role) == roles.end()) continue;
      fail_header(source, fmt::format("the header's column '{}' is for {}.", column.text, reason));
    }
  }

  const IdSpace* end_space(const OpenSource& source, ColumnRole role, const char* title) {
    const auto& header = source.format.header;
    const auto column = std::ranges::find(header, role, &CsvColumn::role);
    if (column == header.end())
      fail_header(source, fmt::format("the header has no column {}, which says where each starts or ends.", title));
    const auto space = result_.spaces.find(column->space);
    if (space == result_.spaces.end()) {
      fail_header(source, fmt::format("no file of nodes has a column ID({}), which the header's '{}' refers to. Spaces are: {}.",
                                      column->space, column->text, space_names()));
    }
    return &space->second;
  }

  std::string space_names() const {
    std::string names;
    for (const auto& [name, space] : result_.spaces) names += fmt::format("{}ID({})", names.empty() ? "" : ", ", name);
    return names.empty() ? "none" : names;
  }

  const ImportOptions& options_;
  Builder& builder_;
  OpenSources result_;
};

}  // namespace

const CsvColumn* id_column(const CsvHeader& header) {
  const auto found = std::ranges::find(header, ColumnRole::Id, &CsvColumn::role);
  return found == header.end() ? nullptr : &*found;
}

OpenSources open_sources(const ImportOptions& options, Builder& builder) {
  return Opening(options, builder).run();
}

}  // namespace clew::graph
