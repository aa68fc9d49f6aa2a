#include "graph/import/import.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

#include "graph/import/open_sources.h"
#include "graph/import/read_parts.h"
#include "graph/import/row_groups.h"

namespace clew::graph {
namespace {

class Import {
 public:
  Import(const ImportOptions& options, Builder& builder)
      : options_(options), builder_(builder), sources_(open_sources(options, builder)) {}

  ImportSummary run() {
    node_parts_ = read_parts(sources_.nodes, options_.threads);
    prepare_spaces();
    for (Part& part : node_parts_) add_nodes(part);
    for (auto& [name, space] : sources_.spaces) space.finish();
    std::vector<Part> parts = read_parts(sources_.relationships, options_.threads);
    for (Part& part : parts) add_relationships(part);
    return summary_;
  }

 private:
  void prepare_spaces() {
    std::map<std::string, std::vector<IdColumn*>> columns;
    for (Part& part : node_parts_) {
      if (const auto* column = id_column(part.source->format.header)) columns[column->space].push_back(&part.records.ids);
    }
    for (auto& [name, space] : sources_.spaces) space.prepare(columns[name], options_.id_type);
  }

  void add_nodes(Part& part) {
    Records& records = part.records;
    const auto& header = part.source->format.header;
    const auto* id = id_column(header);
    const bool keeps_id = id != nullptr && !id->name.empty();
    const KeyId id_key = keeps_id ? part.source->format.keys[static_cast<std::size_t>(id - header.data())] : kNone<KeyId>;
    if (keeps_id) {
      records.properties.push_back(
          {id_key, records.ids.numeric() ? ColumnValues(records.ids.numbers()) : ColumnValues(records.ids.texts())});
    }
    std::vector<NewNode> nodes(records.rows);
    const auto add = [&](std::span<const LabelId> labels, std::vector<PropertyColumn> columns,
                         const std::vector<std::uint32_t>& rows) {
      const NewNode first = builder_.add_nodes(labels, static_cast<std::uint32_t>(rows.size()), std::move(columns));
      for (std::uint32_t i = 0; i < rows.size(); ++i) nodes[rows[i]] = static_cast<NewNode>(index(first) + i);
      if (!keeps_id) return;
      for (const LabelId label : labels) builder_.index(label, id_key);
    };
    if (records.groups.empty()) {
      std::vector<std::uint32_t> all(records.rows);
      std::iota(all.begin(), all.end(), 0U);
      add(labels(*part.source, {}), std::move(records.properties), all);
    } else {
      for (const auto& [group, rows] : group_rows(records, [](std::uint32_t) { return true; })) {
        add(labels(*part.source, records.group_names[group]), pick(records.properties, rows), rows);
      }
    }
    summary_.nodes += records.rows;
    if (id != nullptr) insert_ids(part, id->space, nodes);
  }

  std::vector<LabelId> labels(const OpenSource& source, std::string_view cell) {
    std::vector<LabelId> labels;
    for (const auto& name : source.names) labels.push_back(builder_.label(name));
    while (!cell.empty()) {
      const auto end = std::min(cell.find(options_.array_delimiter), cell.size());
      if (end > 0) labels.push_back(builder_.label(cell.substr(0, end)));
      cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return labels;
  }

  void insert_ids(const Part& part, const std::string& name, const std::vector<NewNode>& nodes) {
    IdSpace& space = sources_.spaces.at(name);
    const IdColumn& ids = part.records.ids;
    for (std::size_t row = 0; row < nodes.size(); ++row) {
      if (space.insert(ids, row, nodes[row])) continue;
      part.file->fail_at_record(
          part.first_record + row,
          fmt::format("the id '{}' stands twice in ID({}). Remove one of the two nodes, or give each file a space of its own.",
                      space.numeric() ? std::to_string(ids.numbers()[row]) : std::string(ids.texts()[row]), name));
    }
  }

  void add_relationships(Part& part) {
    Records& records = part.records;
    const auto known = [&](std::uint32_t row) {
      return records.starts[row] != kNone<NewNode> && records.ends[row] != kNone<NewNode>;
    };
    std::uint32_t kept = 0;
    for (std::uint32_t row = 0; row < records.rows; ++row) kept += known(row) ? 1 : 0;
    summary_.relationships += kept;
    summary_.skipped += records.rows - kept;
    const auto type = [&](std::uint32_t group) {
      return builder_.type(records.groups.empty() ? part.source->names.front() : records.group_names[group]);
    };
    if (records.groups.empty() && kept == records.rows) {
      builder_.add_relationships(type(0), std::move(records.starts), std::move(records.ends), std::move(records.properties));
    } else {
      for (const auto& [group, rows] : group_rows(records, known)) {
        builder_.add_relationships(type(group), pick(records.starts, rows), pick(records.ends, rows),
                                   pick(records.properties, rows));
      }
    }
  }

  const ImportOptions& options_;
  Builder& builder_;
  OpenSources sources_;
  std::vector<Part> node_parts_;  // Spaces refer to their ids.
  ImportSummary summary_;
};

}  // namespace

ImportSummary import_csv(const ImportOptions& options, Builder& builder) {
  return Import(options, builder).run();
}

}  // namespace clew::graph
