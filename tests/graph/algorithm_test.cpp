// Algorithms on random graphs, against slow computations that are obviously right; and Boost's own on the view.
#include <algorithm>
#include <boost/concept/assert.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>
#include <set>

#include "graph/algorithm/centrality.h"
#include "graph/algorithm/components.h"
#include "graph/algorithm/edge_weights.h"
#include "graph/algorithm/shortest_path.h"
#include "graph/build/builder.h"
#include "graph/view/boost_graph.h"
#include "tests/graph/random_graph.h"

using namespace clew::graph;

BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<AdjacencyView>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<AdjacencyView>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<AdjacencyView>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<AdjacencyView>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyMatrixConcept<AdjacencyView>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<AdjacencyView, Vertex, boost::vertex_index_t>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<AdjacencyView, Edge, boost::edge_index_t>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<Undirected>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<Undirected>));

namespace {

Graph sparse_graph(unsigned seed) {
  return clew::test::random_graph(seed, {.nodes = 24, .relationships = 30, .labels = 2, .types = 2});
}

constexpr int kFar = 1000;
using Matrix = std::vector<std::vector<int>>;

// Distances in both directions, by Floyd and Warshall.
Matrix distances(const AdjacencyView& view, bool directed) {
  const std::size_t n = view.vertex_count();
  Matrix d(n, std::vector<int>(n, kFar));
  for (std::size_t v = 0; v < n; ++v) d[v][v] = 0;
  for (const Edge& e : view.edges()) {
    if (e.source == e.target) continue;
    d[e.source][e.target] = 1;
    if (!directed) d[e.target][e.source] = 1;
  }
  for (std::size_t k = 0; k < n; ++k)
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j < n; ++j) d[i][j] = std::min(d[i][j], d[i][k] + d[k][j]);
  return d;
}

// Shortest ways from each vertex to each, edges walked both ways, parallel ones counted apart.
std::vector<std::vector<double>> ways(const AdjacencyView& view, const Matrix& d) {
  const std::size_t n = view.vertex_count();
  std::vector<std::vector<double>> count(n, std::vector<double>(n, 0));
  for (std::size_t s = 0; s < n; ++s) {
    count[s][s] = 1;
    for (int far = 1; far < static_cast<int>(n); ++far)
      for (const Edge& e : view.edges())
        for (const auto& [a, b] : {std::pair(e.source, e.target), std::pair(e.target, e.source)})
          if (e.source != e.target && d[s][b] == far && d[s][a] == far - 1) count[s][b] += count[s][a];
  }
  return count;
}

}  // namespace

TEST_CASE("the view shows every relationship in both directions") {
  const Graph graph = clew::test::random_graph(3, {});
  const AdjacencyView view(graph);
  CHECK(view.vertex_count() == graph.node_count());
  CHECK(view.edge_count() == graph.relationship_count());
  std::set<RelationshipId> incoming;
  for (Vertex v = 0; v < view.vertex_count(); ++v) {
    for (const Edge& e : view.out_edges(v)) {
      CHECK(graph.source(view.relationship(e.number)) == view.node(v));
      CHECK(graph.target(view.relationship(e.number)) == view.node(e.target));
      CHECK(edge(v, e.target, view).second);
    }
    for (const Edge& e : view.in_edges(v)) {
      CHECK(e.target == v);
      incoming.insert(view.relationship(e.number));
    }
  }
  CHECK(incoming.size() == graph.relationship_count());
  CHECK_FALSE(edge(0, AdjacencyView::kNoVertex, view).second);
}

TEST_CASE("a selection leaves out nodes with their edges") {
  const Graph graph = clew::test::random_graph(4, {});
  const AdjacencyView view(graph, {.nodes = [](NodeId node) { return index(node) % 2 == 0; }, .edges = {}});
  CHECK(view.vertex_count() < graph.node_count());
  for (const Edge& e : view.edges()) CHECK(index(view.node(e.target)) % 2 == 0);
}

TEST_CASE("Boost's breadth-first search finds the distances") {
  for (unsigned seed = 0; seed < 5; ++seed) {
    const Graph graph = sparse_graph(seed);
    const AdjacencyView view(graph);
    const Matrix expected = distances(view, true);
    std::vector<int> found(view.vertex_count(), kFar);
    found[0] = 0;
    auto record = boost::record_distances(boost::make_iterator_property_map(found.begin(), get(boost::vertex_index, view)),
                                          boost::on_tree_edge());
    boost::breadth_first_search(view, Vertex{0}, boost::visitor(boost::make_bfs_visitor(record)));
    for (Vertex v = 0; v < view.vertex_count(); ++v) CHECK(std::min(found[v], kFar) == std::min(expected[0][v], kFar));
  }
}

TEST_CASE("components are what hangs together") {
  for (unsigned seed = 0; seed < 10; ++seed) {
    const Graph graph = sparse_graph(seed);
    const AdjacencyView view(graph);
    const Matrix d = distances(view, false);
    const auto components = connected_components(view);
    for (Vertex a = 0; a < view.vertex_count(); ++a)
      for (Vertex b = 0; b < view.vertex_count(); ++b) CHECK((components[a] == components[b]) == (d[a][b] < kFar));
  }
}

TEST_CASE("betweenness counts the shortest paths through a vertex") {
  for (unsigned seed = 0; seed < 10; ++seed) {
    const Graph graph = sparse_graph(seed);
    const AdjacencyView view(graph);
    const Matrix d = distances(view, false);
    const auto count = ways(view, d);
    const auto found = betweenness(view);
    for (Vertex v = 0; v < view.vertex_count(); ++v) {
      double expected = 0;
      for (Vertex s = 0; s < view.vertex_count(); ++s)
        for (Vertex t = 0; t < s; ++t)
          if (s != v && t != v && d[s][t] < kFar && d[s][v] + d[v][t] == d[s][t])
            expected += count[s][v] * count[v][t] / count[s][t];
      CHECK(found[v] == Approx(expected));
    }
  }
}

TEST_CASE("betweenness is exact where all vertices are sampled, and near where many are") {
  for (unsigned seed = 0; seed < 10; ++seed) {
    const Graph graph = sparse_graph(seed);
    const AdjacencyView view(graph);
    const auto exact = betweenness(view);
    const auto sampled = sampled_betweenness(view, 1000);
    REQUIRE(sampled.size() == exact.size());
    for (Vertex v = 0; v < view.vertex_count(); ++v) CHECK(sampled[v] == Approx(exact[v]).margin(1e-9));
    const auto some = sampled_betweenness(view, view.vertex_count() / 2);
    double error = 0;
    for (Vertex v = 0; v < view.vertex_count(); ++v) error += std::abs(some[v] - exact[v]);
    CHECK(error <= std::accumulate(exact.begin(), exact.end(), 0.0));
  }
}

TEST_CASE("Boost's Dijkstra takes weights from a property") {
  Builder builder;
  std::vector<NewNode> nodes;
  for (int i = 0; i < 5; ++i) nodes.push_back(builder.add_node({}));
  const TypeId type = builder.type("ROAD");
  const KeyId km = builder.key("km");
  const auto road = [&](std::size_t from, std::size_t to, Value length) {
    const std::pair<KeyId, Value> properties[] = {{km, std::move(length)}};
    builder.add_relationship(type, nodes[from], nodes[to], properties);
  };
  road(0, 1, Value(std::int64_t{10}));
  road(0, 2, Value(2.5));
  road(2, 1, Value(std::int64_t{3}));
  builder.add_relationship(type, nodes[1], nodes[3]);  // Without a length: 1.
  const Graph graph(builder.build(1));
  const AdjacencyView view(graph);
  const auto weights = edge_weights(view, graph, *graph.key_names().find("km"));
  std::vector<double> distance(view.vertex_count());
  const auto distances = boost::make_iterator_property_map(distance.begin(), get(boost::vertex_index, view));
  boost::dijkstra_shortest_paths(
      view, Vertex{0},
      boost::weight_map(boost::make_iterator_property_map(weights.begin(), get(boost::edge_index, view))).distance_map(distances));
  CHECK(distance[1] == 5.5);
  CHECK(distance[3] == 6.5);
  CHECK(distance[4] == std::numeric_limits<double>::max());
  CHECK(shortest_path(view, 0, 3, weights)->weight == 6.5);
}

TEST_CASE("page rank is what a random walk comes to") {
  const Graph graph = clew::test::random_graph(7, {.nodes = 20, .relationships = 80, .labels = 2, .types = 2});
  const AdjacencyView view(graph);
  const auto found = page_rank(view, {.damping = 0.85, .iterations = 200});
  CHECK(std::accumulate(found.begin(), found.end(), 0.0) == Approx(1));
  // What flows in, up to the common factor that gives back what vertices without edges lose.
  std::vector<double> flow(view.vertex_count(), 0);
  for (Vertex v = 0; v < view.vertex_count(); ++v)
    for (const Edge& e : view.out_edges(v)) flow[e.target] += 0.85 * found[v] / static_cast<double>(view.out_edges(v).size());
  const double teleport = found[0] - flow[0];
  for (Vertex v = 0; v < view.vertex_count(); ++v) CHECK(found[v] == Approx(flow[v] + teleport).margin(1e-9));
}

TEST_CASE("in a k-core each has k neighbours") {
  for (unsigned seed = 0; seed < 10; ++seed) {
    const Graph graph = clew::test::random_graph(seed, {.nodes = 30, .relationships = 90, .labels = 2, .types = 2});
    const AdjacencyView view(graph);
    // Slow: take away whoever has fewer than k, until nobody does.
    std::vector<std::set<Vertex>> near(view.vertex_count());
    for (const Edge& e : view.edges())
      if (e.source != e.target) near[e.source].insert(e.target), near[e.target].insert(e.source);
    std::vector<std::uint32_t> expected(view.vertex_count(), 0);
    std::vector<bool> in(view.vertex_count(), true);
    for (std::uint32_t k = 1; k < view.vertex_count(); ++k) {
      for (bool changed = true; changed;) {
        changed = false;
        for (Vertex v = 0; v < view.vertex_count(); ++v) {
          const auto left = std::count_if(near[v].begin(), near[v].end(), [&](Vertex o) { return in[o]; });
          if (in[v] && left < static_cast<std::ptrdiff_t>(k)) in[v] = false, changed = true;
        }
      }
      for (Vertex v = 0; v < view.vertex_count(); ++v)
        if (in[v]) expected[v] = k;
    }
    CHECK(coreness(view) == expected);
  }
}

TEST_CASE("shortest paths are cheapest") {
  for (unsigned seed = 0; seed < 10; ++seed) {
    const Graph graph = sparse_graph(seed);
    const AdjacencyView view(graph);
    const std::vector<double> ones(view.edge_count(), 1.0);
    const Matrix directed = distances(view, true);
    const Matrix both = distances(view, false);
    for (Vertex v = 0; v < view.vertex_count(); ++v) {
      const auto path = shortest_path(view, 0, v, ones);
      REQUIRE(path.has_value() == (directed[0][v] < kFar));
      if (path) CHECK(path->edges.size() == static_cast<std::size_t>(directed[0][v]));
      CHECK(shortest_path(view, 0, v, ones, Ways::Both).has_value() == (both[0][v] < kFar));
    }
  }
}

TEST_CASE("a cheap detour beats a dear edge") {
  const Graph graph = clew::test::random_graph(5, {.nodes = 12, .relationships = 60, .labels = 1, .types = 1});
  const AdjacencyView view(graph);
  std::vector<double> weights;
  for (const Edge& e : view.edges()) weights.push_back(1 + (e.number * 7919U) % 13U);
  for (Vertex v = 1; v < view.vertex_count(); ++v) {
    const auto path = shortest_path(view, 0, v, weights);
    if (!path) continue;
    double sum = 0;
    Vertex at = 0;
    for (const Edge& e : path->edges) {
      CHECK(e.source == at);
      at = e.target;
      sum += weights[e.number];
    }
    CHECK(at == v);
    CHECK(sum == Approx(path->weight));
    for (const Edge& e : view.in_edges(v)) {  // no last step is cheaper
      const auto before = shortest_path(view, 0, e.source, weights);
      if (before) CHECK(before->weight + weights[e.number] >= path->weight - 1e-9);
    }
  }
}

TEST_CASE("two cliques with one bridge are two communities") {
  Builder builder;
  std::vector<NewNode> nodes;
  for (int i = 0; i < 12; ++i) nodes.push_back(builder.add_node({}));
  const TypeId type = builder.type("T");
  for (std::size_t i = 0; i < 12; ++i)
    for (std::size_t j = i + 1; j < 12; ++j)
      if (i / 6 == j / 6) builder.add_relationship(type, nodes[i], nodes[j]);
  builder.add_relationship(type, nodes[0], nodes[6]);
  const Graph graph(builder.build(1));
  const auto found = communities(AdjacencyView(graph));
  CHECK(std::set(found.begin(), found.end()).size() == 2);
  CHECK(found[0] == found[5]);
  CHECK(found[0] != found[11]);
}

TEST_CASE("algorithms take an empty graph") {
  const Graph graph;
  const AdjacencyView view(graph);
  CHECK(page_rank(view).empty());
  CHECK(betweenness(view).empty());
  CHECK(sampled_betweenness(view, 10).empty());
  CHECK(coreness(view).empty());
  CHECK(connected_components(view).empty());
  CHECK(communities(view).empty());
}
