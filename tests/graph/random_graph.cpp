#include "tests/graph/random_graph.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <random>

#include "graph/build/copy_graph.h"
#include "graph/transaction.h"
#include "tests/graph/model_graph.h"

namespace clew::test {

using namespace graph;

namespace {

// Makes the same random writes in a transaction and in a model.
class RandomWriter {
 public:
  RandomWriter(Transaction& transaction, ModelGraph& model, std::mt19937& random)
      : transaction_(transaction), model_(model), random_(random) {}

  void step() {
    switch (below(10)) {
      case 0:
      case 1:
        return create_node();
      case 2:
      case 3:
      case 4:
        return create_relationship();
      case 5:
        return below(3) == 0 ? delete_node() : delete_relationship();
      case 6:
        return change_label();
      case 7:
        return set_relationship_property();
      default:
        return set_node_property();
    }
  }

 private:
  std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(random_() % limit); }

  template <typename Map>
  auto any(Map& map) {
    return std::next(map.begin(), below(static_cast<std::uint32_t>(map.size())));
  }

  std::string name(const char* prefix, std::uint32_t count) { return fmt::format("{}{}", prefix, below(count)); }

  Value value() {
    switch (below(5)) {
      case 0:
        return {};
      case 1:
        return static_cast<std::int64_t>(below(3));
      case 2:
        return static_cast<double>(below(3));
      case 3:
        return std::string_view("a text that does not lie within a value");
      default:
        return Value::list(std::vector<Value>{Value(1), Value(std::string_view("two"))});
    }
  }

  void create_node() {
    std::set<std::string> names;
    std::vector<LabelId> labels;
    for (std::uint32_t i = below(3); i > 0; --i) {
      names.insert(name("L", 3));
      labels.clear();
      for (const auto& label : names) labels.push_back(transaction_.label(label));
    }
    model_.nodes[transaction_.create_node(labels)].labels = names;
  }

  void create_relationship() {
    if (model_.nodes.empty()) return;
    const NodeId source = any(model_.nodes)->first;
    const NodeId target = any(model_.nodes)->first;
    const auto type = name("T", 3);
    model_.relationships[transaction_.create_relationship(transaction_.type(type), source, target)] = {type, source, target, {}};
  }

  void delete_node() {
    if (model_.nodes.empty()) return;
    const NodeId node = any(model_.nodes)->first;
    transaction_.detach_delete_node(node);
    model_.nodes.erase(node);
    std::erase_if(model_.relationships, [&](const auto& r) { return r.second.source == node || r.second.target == node; });
  }

  void delete_relationship() {
    if (model_.relationships.empty()) return;
    const RelationshipId relationship = any(model_.relationships)->first;
    transaction_.delete_relationship(relationship);
    model_.relationships.erase(relationship);
  }

  void change_label() {
    if (model_.nodes.empty()) return;
    auto& [node, content] = *any(model_.nodes);
    const auto label = name("L", 3);
    if (below(2) == 0) {
      CHECK(transaction_.add_label(node, transaction_.label(label)) == content.labels.insert(label).second);
    } else {
      CHECK(transaction_.remove_label(node, transaction_.label(label)) == (content.labels.erase(label) == 1));
    }
  }

  void set_node_property() {
    if (!model_.nodes.empty()) set_property(*any(model_.nodes));
  }
  void set_relationship_property() {
    if (!model_.relationships.empty()) set_property(*any(model_.relationships));
  }
  template <typename Entry>
  void set_property(Entry& entry) {
    const auto key = name("k", 3);
    const Value wanted = value();
    transaction_.set_property(entry.first, transaction_.key(key), wanted);
    if (wanted.is_null()) {
      entry.second.properties.erase(key);
    } else {
      entry.second.properties[key] = text_of(wanted);
    }
  }

  Transaction& transaction_;
  ModelGraph& model_;
  std::mt19937& random_;
};

}  // namespace

void write_randomly(Graph& graph, unsigned seed, int transactions) {
  std::mt19937 random(seed);
  ModelGraph committed = model_of(graph);
  for (int t = 0; t < transactions; ++t) {
    ModelGraph model = committed;
    {
      Transaction transaction(graph);
      for (int statement = 0; statement < 6; ++statement) {
        const auto mark = transaction.mark();
        const ModelGraph before = model;
        RandomWriter writer(transaction, model, random);
        for (auto steps = random() % 12; steps > 0; --steps) writer.step();
        INFO("seed " << seed << ", transaction " << t << ", statement " << statement);
        REQUIRE(transaction.dangling() == kNone<NodeId>);
        REQUIRE(transaction.changes(mark) == difference(before, model));
        if (random() % 3 == 0) {
          if (random() % 2 == 0) REQUIRE(differences(graph, model) == std::vector<std::string>());
          transaction.rollback_to(mark);
          model = before;
        }
        if (random() % 2 == 0) REQUIRE(differences(graph, model) == std::vector<std::string>());
      }
      if (random() % 4 != 0) {
        REQUIRE(transaction.changes() == difference(committed, model));
        transaction.commit();
        committed = model;
      }
    }
    REQUIRE(differences(graph, committed) == std::vector<std::string>());
  }
}

Graph random_graph(unsigned seed, const RandomGraphShape& shape) {
  std::mt19937 random(seed);
  const auto below = [&](int limit) { return static_cast<std::size_t>(random() % static_cast<unsigned>(limit)); };
  Graph graph;
  Transaction t(graph);
  std::vector<NodeId> nodes;
  for (int i = 0; i < shape.nodes; ++i) {
    std::vector<LabelId> labels;
    for (int label = 0; label < shape.labels; ++label) {
      if (below(3) == 0) labels.push_back(t.label(fmt::format("L{}", label)));
    }
    nodes.push_back(t.create_node(labels));
    t.set_property(nodes.back(), t.key("uid"), Value(i));
    if (below(2) == 0) t.set_property(nodes.back(), t.key("name"), Value(fmt::format("name {}", below(9))));
    if (below(3) == 0) t.set_property(nodes.back(), t.key("mixed"), below(2) == 0 ? Value(1.5) : Value("text"));
  }
  for (int i = 0; i < shape.relationships && shape.nodes > 0; ++i) {
    const TypeId type = t.type(fmt::format("T{}", below(shape.types)));
    const RelationshipId r = t.create_relationship(type, nodes[below(shape.nodes)], nodes[below(shape.nodes)]);
    if (below(2) == 0) t.set_property(r, t.key("since"), Value(static_cast<std::int64_t>(below(5))));
    if (below(4) == 0) t.set_property(r, t.key("flag"), Value(below(2) == 0));
  }
  t.commit();
  return graph;
}

Graph rebuilt(const Graph& graph, unsigned threads) {
  Builder builder;
  copy_graph(graph, builder);
  return Graph(builder.build(threads));
}

}  // namespace clew::test
