#include "tests/graph/model_graph.h"

#include <algorithm>
#include <fmt/format.h>

#include "graph/store/value_codec.h"
#include "graph/value/equality.h"

namespace clew::test {

using namespace graph;

namespace {

constexpr Direction kDirections[] = {Direction::Outgoing, Direction::Incoming};

template <typename Entity>
std::map<std::string, std::string> properties_of(const Graph& graph, Entity entity) {
  std::map<std::string, std::string> properties;
  for (const auto& [key, value] : graph.properties(entity)) properties[std::string(graph.key_names()[key])] = text_of(value);
  return properties;
}

using Row = std::vector<std::tuple<std::string, NodeId, RelationshipId>>;  // Type, neighbour, relationship.

Row model_row(const ModelGraph& model, NodeId node, Direction direction) {
  Row row;
  for (const auto& [id, r] : model.relationships) {
    if ((direction == Direction::Outgoing ? r.source : r.target) != node) continue;
    row.emplace_back(r.type, direction == Direction::Outgoing ? r.target : r.source, id);
  }
  std::sort(row.begin(), row.end());
  return row;
}

class Comparison {
 public:
  Comparison(const Graph& graph, const ModelGraph& model) : graph_(graph), model_(model) {}

  std::vector<std::string> run() {
    if (model_of(graph_) != model_) found_.push_back("the entities themselves differ");
    compare_counts();
    compare_scans();
    for (const auto& [node, content] : model_.nodes) compare_rows(node);
    compare_segments();
    compare_columns();
    compare_finds();
    return found_;
  }

 private:
  void expect(bool condition, std::string what) {
    if (!condition) found_.push_back(std::move(what));
  }

  void compare_counts() {
    expect(graph_.node_count() == model_.nodes.size(), "node_count()");
    expect(graph_.relationship_count() == model_.relationships.size(), "relationship_count()");
    for (std::uint32_t i = 0; i < graph_.type_names().size(); ++i) {
      const auto type = static_cast<TypeId>(i);
      const auto of_type = [&](const auto& r) { return r.second.type == graph_.type_names()[type]; };
      expect(graph_.relationship_count(type) == std::count_if(model_.relationships.begin(), model_.relationships.end(), of_type),
             fmt::format("relationship_count({})", graph_.type_names()[type]));
    }
  }

  // Every set of at most two labels.
  void compare_scans() {
    const std::uint32_t labels = graph_.label_names().size();
    compare_scan({});
    for (std::uint32_t a = 0; a < labels; ++a) {
      const auto label = static_cast<LabelId>(a);
      compare_scan({label});
      expect(graph_.node_count(label) == model_scan({label}).size(), fmt::format("node_count({})", graph_.label_names()[label]));
      for (std::uint32_t b = a + 1; b < labels; ++b) compare_scan({label, static_cast<LabelId>(b)});
    }
  }

  std::vector<NodeId> model_scan(const std::vector<LabelId>& all) const {
    std::vector<NodeId> nodes;
    for (const auto& [node, content] : model_.nodes) {
      const auto carries = [&, &content = content](LabelId label) {
        return content.labels.contains(std::string(graph_.label_names()[label]));
      };
      if (std::all_of(all.begin(), all.end(), carries)) nodes.push_back(node);
    }
    return nodes;
  }

  void compare_scan(const std::vector<LabelId>& all) {
    std::vector<NodeId> nodes;
    for (const NodeBlock& block : graph_.scan(all)) {
      std::vector<NodeId> part(block.count);
      const std::uint32_t half = block.count / 2;
      const std::uint32_t first = graph_.collect(block, all, 0, half, part.data());
      part.resize(first + graph_.collect(block, all, half, block.count, part.data() + first));
      nodes.insert(nodes.end(), part.begin(), part.end());
    }
    std::sort(nodes.begin(), nodes.end());
    expect(nodes == model_scan(all), fmt::format("scan() of {} labels", all.size()));
  }

  void compare_rows(NodeId node) {
    for (const Direction direction : kDirections) {
      const Row wanted = model_row(model_, node, direction);
      Row by_node;
      graph_.for_each_row(node, direction, [&](SegmentId segment, const Neighbours& row) { add(by_node, segment, row); });
      std::sort(by_node.begin(), by_node.end());
      expect(by_node == wanted, fmt::format("for_each_row() of node {}", index(node)));
      expect(graph_.degree(node, direction) == wanted.size(), fmt::format("degree() of node {}", index(node)));
      Row by_segment;
      for (const SegmentId segment : graph_.segments(graph_.kind(node), direction)) {
        add(by_segment, segment, graph_.adjacency(segment, direction)[node]);
      }
      std::sort(by_segment.begin(), by_segment.end());
      expect(by_segment == wanted, fmt::format("adjacency() of node {}", index(node)));
      compare_types(node, direction, wanted);
    }
  }

  void add(Row& row, SegmentId segment, const Neighbours& neighbours) {
    const std::string type(graph_.type_names()[graph_.segment(segment).type]);
    for (std::size_t i = 0; i < neighbours.size(); ++i) {
      const auto entry = std::pair(neighbours.nodes[i], neighbours.relationships[i]);
      if (i > 0) expect(std::pair(neighbours.nodes[i - 1], neighbours.relationships[i - 1]) < entry, "a row does not ascend");
      row.emplace_back(type, entry.first, entry.second);
    }
  }

  void compare_types(NodeId node, Direction direction, const Row& wanted) {
    for (std::uint32_t i = 0; i < graph_.type_names().size(); ++i) {
      const auto type = static_cast<TypeId>(i);
      const auto of_type = [&](const auto& entry) { return std::get<0>(entry) == graph_.type_names()[type]; };
      expect(graph_.degree(node, direction, type) == std::count_if(wanted.begin(), wanted.end(), of_type), "degree() by type");
      for (const auto& [other, content] : model_.nodes) {
        const auto leads_there = [&, other = other](const auto& entry) { return of_type(entry) && std::get<1>(entry) == other; };
        const bool there = std::any_of(wanted.begin(), wanted.end(), leads_there);
        expect(graph_.has_relationship(node, other, std::span(&type, 1), direction) == there, "has_relationship()");
      }
    }
  }

  // Each relationship stands once in the rows of all segments, in either direction.
  void compare_segments() {
    for (const Direction direction : kDirections) {
      std::map<RelationshipId, ModelRelationship> seen;
      for (std::uint32_t i = 0; i < graph_.segments().size(); ++i) {
        const auto id = static_cast<SegmentId>(i);
        const Segment& segment = graph_.segment(id);
        const Adjacency rows = graph_.adjacency(id, direction);
        std::uint32_t count = 0;
        for (std::uint32_t position = 0; position < rows.positions(); ++position) {
          const Neighbours row = rows.at(position);
          for (std::size_t k = 0; k < row.size(); ++k, ++count) {
            const bool outgoing = direction == Direction::Outgoing;
            ModelRelationship r{std::string(graph_.type_names()[segment.type]), rows.node_at(position), row.nodes[k],
                                properties_of(graph_, row.relationships[k])};
            if (!outgoing) std::swap(r.source, r.target);
            expect(seen.emplace(row.relationships[k], r).second, "a relationship stands in two rows");
          }
        }
        expect(count == segment.count, "the count of a segment");
      }
      expect(seen == model_.relationships, "the rows of all segments");
    }
  }

  void compare_columns() {
    if (graph_.has_changes()) return;
    for (const auto& [node, content] : model_.nodes) {
      std::map<std::string, std::string> properties;
      for (std::uint32_t i = 0; i < graph_.key_names().size(); ++i) {
        const auto key = static_cast<KeyId>(i);
        const Column* column = graph_.column(graph_.kind(node), key);
        if (column == nullptr || !column->valid(index(node) - column->first())) continue;
        properties[std::string(graph_.key_names()[key])] = text_of(column->value(index(node) - column->first()));
      }
      expect(properties == content.properties, "the columns of a node");
    }
  }

  // Every value that some node has, and one that none has, by every key in every kind.
  void compare_finds() {
    std::set<std::pair<KeyId, std::string>> wanted;
    for (std::uint32_t i = 0; i < graph_.key_names().size(); ++i) {
      const auto key = static_cast<KeyId>(i);
      compare_find(key, Value(std::int64_t{987654321}));
      for (const auto& [node, content] : model_.nodes) {
        const Value value = graph_.property(node, key);
        if (!value.is_null() && wanted.emplace(key, text_of(value)).second) compare_find(key, value);
      }
    }
  }

  void compare_find(KeyId key, const Value& value) {
    std::vector<NodeId> found;
    for (std::uint32_t kind = 0; kind < graph_.kinds().size(); ++kind) {
      const auto part = graph_.find_nodes(static_cast<KindId>(kind), key, value);
      expect(std::is_sorted(part.begin(), part.end()), "find_nodes() is not sorted");
      found.insert(found.end(), part.begin(), part.end());
    }
    std::sort(found.begin(), found.end());
    std::vector<NodeId> nodes;
    for (const auto& [node, content] : model_.nodes) {
      if (equal(graph_.property(node, key), value) == Truth::True) nodes.push_back(node);
    }
    expect(found == nodes, "find_nodes()");
  }

  const Graph& graph_;
  const ModelGraph& model_;
  std::vector<std::string> found_;
};

std::set<std::string> all_labels(const ModelGraph& model) {
  std::set<std::string> labels;
  for (const auto& [node, content] : model.nodes) labels.insert(content.labels.begin(), content.labels.end());
  return labels;
}

using Property = std::tuple<bool, std::uint32_t, std::string, std::string>;  // Of a node, id, key, value.

std::set<Property> all_properties(const ModelGraph& model) {
  std::set<Property> all;
  for (const auto& [node, content] : model.nodes) {
    for (const auto& [key, value] : content.properties) all.emplace(true, index(node), key, value);
  }
  for (const auto& [relationship, content] : model.relationships) {
    for (const auto& [key, value] : content.properties) all.emplace(false, index(relationship), key, value);
  }
  return all;
}

// How many elements of b are not in a.
template <typename Container, typename Key>
std::uint64_t added(const Container& a, const Container& b, const Key& key) {
  return static_cast<std::uint64_t>(
      std::count_if(b.begin(), b.end(), [&](const auto& element) { return !a.contains(key(element)); }));
}

}  // namespace

std::string text_of(const Value& value) {
  std::string text;
  encode_value(value, text);
  return text;
}

ModelGraph model_of(const Graph& graph) {
  ModelGraph model;
  for (std::uint32_t i = 0; i < graph.node_limit(); ++i) {
    const auto node = static_cast<NodeId>(i);
    if (!graph.exists(node)) continue;
    ModelNode& content = model.nodes[node];
    for (const LabelId label : graph.labels(node)) content.labels.emplace(graph.label_names()[label]);
    content.properties = properties_of(graph, node);
  }
  for (std::uint32_t i = 0; i < graph.relationship_limit(); ++i) {
    const auto id = static_cast<RelationshipId>(i);
    if (!graph.exists(id)) continue;
    model.relationships[id] = {std::string(graph.type_names()[graph.type(id)]), graph.source(id), graph.target(id),
                               properties_of(graph, id)};
  }
  return model;
}

Changes difference(const ModelGraph& before, const ModelGraph& after) {
  const auto key = [](const auto& entry) { return entry.first; };
  const auto itself = [](const auto& entry) { return entry; };
  const auto labels = std::pair(all_labels(before), all_labels(after));
  const auto properties = std::pair(all_properties(before), all_properties(after));
  return {.nodes_created = added(before.nodes, after.nodes, key),
          .nodes_deleted = added(after.nodes, before.nodes, key),
          .relationships_created = added(before.relationships, after.relationships, key),
          .relationships_deleted = added(after.relationships, before.relationships, key),
          .labels_added = added(labels.first, labels.second, itself),
          .labels_removed = added(labels.second, labels.first, itself),
          .properties_set = added(properties.first, properties.second, itself),
          .properties_removed = added(properties.second, properties.first, itself)};
}

std::vector<std::string> differences(const Graph& graph, const ModelGraph& model) {
  return Comparison(graph, model).run();
}

}  // namespace clew::test
