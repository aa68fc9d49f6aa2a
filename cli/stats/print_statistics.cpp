#include <fmt/format.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include "cli/stats/graph_statistics.h"

namespace clew::cli {
namespace {

constexpr std::size_t kShown = 15;  // labels and types that people get to see

std::string counts_text(std::string_view title, const std::vector<NamedCount>& counts) {
  std::string text = fmt::format("\n{}\n", title);
  for (std::size_t i = 0; i < counts.size() && i < kShown; ++i)
    text += fmt::format("  {:>8}  {}\n", counts[i].count, counts[i].name);
  if (counts.size() > kShown) text += fmt::format("  {:>8}  more\n", counts.size() - kShown);
  return text;
}

std::string nodes_text(std::string_view title, const std::vector<CentralNode>& nodes) {
  std::string text = fmt::format("\n{}\n", title);
  for (const CentralNode& node : nodes)
    text += fmt::format(fmt::runtime(node.value >= 100 ? "  {:>8.0f}  {}\n" : "  {:>8.3g}  {}\n"), node.value, node.name);
  return text;
}

// Ranges as "2 to 3".
std::string degrees_text(const std::vector<DegreeCount>& degrees) {
  std::string text = "\nStatements of an entity\n";
  for (std::size_t i = 0; i < degrees.size(); ++i) {
    const std::uint64_t most = i + 1 < degrees.size() ? degrees[i + 1].least - 1 : degrees[i].least * 2 - 1;
    const std::string range = i < 2 ? fmt::format("{}", degrees[i].least) : fmt::format("{} to {}", degrees[i].least, most);
    if (degrees[i].count > 0) text += fmt::format("  {:>8}  {}\n", degrees[i].count, range);
  }
  return text;
}

class JsonWriter {
 public:
  std::string write(const GraphStatistics& all) {
    writer_.StartObject();
    number("nodes", all.nodes);
    number("relationships", all.relationships);
    counts("labels", all.labels);
    counts("types", all.types);
    number("entities", all.entities);
    key("mean_degree");
    writer_.Double(all.mean_degree);
    number("most_degree", all.most_degree);
    degrees(all.degrees);
    number("components", all.components);
    number("largest_component", all.largest_component);
    number("communities", all.communities);
    nodes("page_rank", all.page_rank);
    nodes("betweenness", all.betweenness);
    number("betweenness_pivots", all.pivots);
    writer_.EndObject();
    return std::string(buffer_.GetString(), buffer_.GetSize()) + '\n';
  }

 private:
  void key(std::string_view name) { writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
  void number(std::string_view name, std::uint64_t value) {
    key(name);
    writer_.Uint64(value);
  }
  void counts(std::string_view name, const std::vector<NamedCount>& counts) {
    key(name);
    writer_.StartObject();
    for (const NamedCount& count : counts) number(count.name, count.count);
    writer_.EndObject();
  }
  // How many entities have so many statements or more, but fewer than the next least.
  void degrees(const std::vector<DegreeCount>& degrees) {
    key("degrees");
    writer_.StartArray();
    for (const DegreeCount& degree : degrees) {
      writer_.StartObject();
      number("least", degree.least);
      number("count", degree.count);
      writer_.EndObject();
    }
    writer_.EndArray();
  }
  void nodes(std::string_view name, const std::vector<CentralNode>& nodes) {
    key(name);
    writer_.StartArray();
    for (const CentralNode& node : nodes) {
      writer_.StartObject();
      key("name");
      writer_.String(node.name.data(), static_cast<rapidjson::SizeType>(node.name.size()));
      key("score");
      writer_.Double(node.value);
      writer_.EndObject();
    }
    writer_.EndArray();
  }

  rapidjson::StringBuffer buffer_;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer_{buffer_};
};

}  // namespace

std::string to_json(const GraphStatistics& statistics) {
  return JsonWriter().write(statistics);
}

std::string to_text(const GraphStatistics& all) {
  std::string text = fmt::format("{} nodes, {} relationships\n", all.nodes, all.relationships);
  text += counts_text("Labels", all.labels);
  text += counts_text("Relationship types", all.types);
  text += fmt::format("\n{} entities: {:.1f} statements each, {} at most; {} components, the largest of {}; {} communities\n",
                      all.entities, all.mean_degree, all.most_degree, all.components, all.largest_component, all.communities);
  text += degrees_text(all.degrees);
  text += nodes_text("Most referred to (page rank)", all.page_rank);
  if (all.pivots == all.entities) return text + nodes_text("Most in between (betweenness)", all.betweenness);
  return text + nodes_text(fmt::format("Most in between (betweenness, estimated from {} entities)", all.pivots), all.betweenness);
}

}  // namespace clew::cli
