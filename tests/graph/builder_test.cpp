// Graphs built at once: the same content as what was added, read by every way of reading, and a base to write on.
#include "graph/build/builder.h"

#include <catch2/catch.hpp>

#include "graph/error.h"
#include "graph/store/base.h"
#include "tests/graph/model_graph.h"
#include "tests/graph/random_graph.h"

using namespace clew::graph;
using namespace clew::test;

namespace {

// The model with nodes named by their uid, and relationships without names, to compare graphs that number them differently.
struct Content {
  std::map<std::string, ModelNode> nodes;
  std::multiset<std::tuple<std::string, std::string, std::string, std::map<std::string, std::string>>> relationships;

  bool operator==(const Content&) const = default;
};

Content content_of(const Graph& graph) {
  const ModelGraph model = model_of(graph);
  const auto uid = [&](NodeId node) { return model.nodes.at(node).properties.at("uid"); };
  Content content;
  for (const auto& [node, own] : model.nodes) content.nodes[uid(node)] = own;
  for (const auto& [id, r] : model.relationships) content.relationships.emplace(r.type, uid(r.source), uid(r.target), r.properties);
  return content;
}

std::vector<std::vector<std::byte>> bytes_of(const Graph& graph) {
  std::vector<std::vector<std::byte>> sections;
  for (std::size_t i = 0; i < format::kSections; ++i) {
    const auto bytes = graph.base().image().bytes(static_cast<format::Section>(i));
    sections.emplace_back(bytes.begin(), bytes.end());
  }
  return sections;
}

constexpr RandomGraphShape kShapes[] = {
    {.nodes = 0},
    {.nodes = 1, .relationships = 2},
    {.nodes = 40, .relationships = 120},
    {.nodes = 30, .relationships = 200, .labels = 2, .types = 30},
    {.nodes = 200, .relationships = 15, .labels = 1, .types = 2},
    {.nodes = 3, .relationships = 300, .labels = 1, .types = 1},
};

}  // namespace

TEST_CASE("a graph that is built holds what was added, and every way of reading shows it") {
  unsigned seed = 0;
  for (const auto& shape : kShapes) {
    INFO(shape.nodes << " nodes, " << shape.relationships << " relationships");
    const Graph source = random_graph(++seed, shape);
    const Graph graph = rebuilt(source);
    CHECK(content_of(graph) == content_of(source));
    CHECK_FALSE(graph.has_changes());
    CHECK(differences(graph, model_of(graph)) == std::vector<std::string>());
  }
}

TEST_CASE("the number of threads does not change a byte") {
  const Graph source = random_graph(5, {.nodes = 300, .relationships = 2000, .labels = 3, .types = 12});
  CHECK(bytes_of(rebuilt(source, 1)) == bytes_of(rebuilt(source, 4)));
}

TEST_CASE("random transactions on a base do what they do to a graph of maps") {
  unsigned seed = 100;
  for (const auto& shape : kShapes) {
    for (int round = 0; round < 2; ++round) {
      Graph graph = rebuilt(random_graph(++seed, shape));
      write_randomly(graph, seed, 3);
    }
  }
}

TEST_CASE("columns of nodes and relationships that are added at once are those of the single ones") {
  Builder rows;
  Builder columns;
  for (Builder* builder : {&rows, &columns}) {
    builder->label("A");
    builder->type("R");
    builder->key("n");
    builder->key("w");
  }
  const LabelId a = rows.label("A");
  const TypeId r = rows.type("R");
  const KeyId n = rows.key("n");
  const KeyId w = rows.key("w");
  std::vector<NewNode> sources;
  std::vector<NewNode> targets;
  ColumnValues::Integers numbers;
  ColumnValues::Floats weights;
  for (std::uint32_t i = 0; i < 100; ++i) {
    const std::pair<KeyId, Value> number(n, Value(i * i));
    rows.add_node(std::span(&a, 1), std::span(&number, 1));
    numbers.push_back(i * i);
  }
  for (std::uint32_t i = 0; i < 500; ++i) {
    sources.push_back(static_cast<NewNode>(i * 7 % 100));
    targets.push_back(static_cast<NewNode>(i * 13 % 100));
    weights.push_back(i * 0.5);
    const std::pair<KeyId, Value> weight(w, Value(i * 0.5));
    rows.add_relationship(r, sources.back(), targets.back(), std::span(&weight, 1));
  }
  columns.add_nodes(std::span(&a, 1), 100, {{n, ColumnValues(numbers)}});
  columns.add_relationships(r, sources, targets, {{w, ColumnValues(weights)}});
  CHECK(bytes_of(Graph(rows.build())) == bytes_of(Graph(columns.build())));
}

TEST_CASE("a value that can't be stored is refused when it is added") {
  Builder builder;
  const std::pair<KeyId, Value> map(builder.key("m"), Value::map({}));
  CHECK_THROWS_AS(builder.add_node({}, std::span(&map, 1)), PropertyTypeError);
}
