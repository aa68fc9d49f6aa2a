#include "cli/repl/schema_text.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "cli/render/text_table.h"
#include "cli/session/quantity.h"

namespace clew::cli {
namespace {

using graph::Graph;

constexpr std::size_t kEnds = 4;  // Pairs of labels that a type is shown between; more are counted.

struct TypeUse {
  std::uint64_t count = 0;
  std::map<std::string, std::uint64_t> ends;  ///< "Person -> Agreement": how many.
};

// What a kind is called: its labels without Entity, which all of them have.
std::string name_of(const Graph& graph, graph::KindId kind) {
  std::string name;
  for (graph::LabelId label : graph.kind(kind).labels) {
    if (graph.label_names()[label] == "Entity") continue;
    if (!name.empty()) name += ':';
    name += graph.label_names()[label];
  }
  return !name.empty() ? name : graph.kind(kind).labels.empty() ? "(no label)" : "Entity";
}

template <class Id>
void add_keys(const Graph& graph, Id of, std::set<std::string, std::less<>>& keys) {
  for (std::uint32_t i = 0; i < graph.key_names().size(); ++i)
    if (graph.column(of, graph::KeyId(i))) keys.emplace(graph.key_names()[graph::KeyId(i)]);
}

std::string joined(const std::set<std::string, std::less<>>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

std::string ends_text(const std::map<std::string, std::uint64_t>& ends) {
  std::vector<std::pair<std::string, std::uint64_t>> by_count(ends.begin(), ends.end());
  std::stable_sort(by_count.begin(), by_count.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string text;
  for (std::size_t i = 0; i < std::min(by_count.size(), kEnds); ++i) text += (i == 0 ? "" : ", ") + by_count[i].first;
  if (by_count.size() > kEnds) text += ", and " + std::to_string(by_count.size() - kEnds) + " more";
  return text;
}

std::string text_of(TextTable& table, const Reader& reader) {
  if (table.row_count() == 0) return {};
  if (reader.width) table.fit(*reader.width);
  std::string text(1, '\n');
  text += table.heading(reader.colours);
  for (std::size_t i = 0; i < table.row_count(); ++i) text += table.row(i);
  return text;
}

std::string labels_text(const Graph& graph, const Reader& reader) {
  std::map<graph::LabelId, std::set<std::string, std::less<>>> keys;
  for (std::uint32_t i = 0; i < graph.kinds().size(); ++i)
    for (graph::LabelId label : graph.kinds()[i].labels) add_keys(graph, graph::KindId(i), keys[label]);
  std::vector<std::pair<std::uint64_t, graph::LabelId>> labels;
  for (std::uint32_t i = 0; i < graph.label_names().size(); ++i)
    if (auto count = graph.node_count(graph::LabelId(i))) labels.emplace_back(count, graph::LabelId(i));
  std::stable_sort(labels.begin(), labels.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  TextTable table;
  table.add_column("label", Alignment::Left);
  table.add_column("nodes", Alignment::Right);
  table.add_column("properties", Alignment::Left);
  for (const auto& [count, label] : labels)
    table.add_row({std::string(graph.label_names()[label]), std::to_string(count), joined(keys[label])});
  return text_of(table, reader);
}

std::string types_text(const Graph& graph, const Reader& reader) {
  std::map<std::string, TypeUse> types;
  std::set<std::string, std::less<>> keys;
  for (std::uint32_t i = 0; i < graph.segments().size(); ++i) {
    const graph::Segment& segment = graph.segments()[i];
    if (segment.count == 0) continue;
    TypeUse& use = types[std::string(graph.type_names()[segment.type])];
    use.count += segment.count;
    use.ends[name_of(graph, segment.source) + " -> " + name_of(graph, segment.target)] += segment.count;
    add_keys(graph, graph::SegmentId(i), keys);
  }
  std::vector<const std::pair<const std::string, TypeUse>*> by_count;
  for (const auto& entry : types) by_count.push_back(&entry);
  std::stable_sort(by_count.begin(), by_count.end(), [](auto* a, auto* b) { return a->second.count > b->second.count; });
  TextTable table;
  table.add_column("type", Alignment::Left);
  table.add_column("relationships", Alignment::Right);
  table.add_column("between", Alignment::Left);
  for (const auto* entry : by_count)
    table.add_row({entry->first, std::to_string(entry->second.count), ends_text(entry->second.ends)});
  const std::string properties = keys.empty() ? "" : "\nproperties of relationships: " + joined(keys) + '\n';
  return text_of(table, reader) + properties;
}

}  // namespace

std::string size_text(const Graph& graph) {
  return count_text(graph.node_count(), "node") + ", " + count_text(graph.relationship_count(), "relationship");
}

std::string schema_text(const Graph& graph, const Reader& reader) {
  return size_text(graph) + '\n' + labels_text(graph, reader) + types_text(graph, reader);
}

}  // namespace clew::cli
