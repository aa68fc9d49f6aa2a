// Names and types of a graph, as the binder and walks find them.
#include "query/walk/graph_names.h"

#include <catch2/catch.hpp>

#include "graph/transaction.h"
#include "graph/value.h"
#include "query/bind/graph_catalog.h"

using namespace clew;
using namespace clew::query;

namespace {

struct Writer {
  explicit Writer(graph::Graph& graph) : transaction(graph) {}

  graph::NodeId entity(const char* label, const char* name, std::vector<graph::Value> aliases = {}) {
    graph::NodeId node = transaction.create_node(std::vector{transaction.label("Entity"), transaction.label(label)});
    transaction.set_property(node, transaction.key("name"), std::string_view(name));
    transaction.set_property(node, transaction.key("aliases"), graph::Value::list(std::move(aliases)));
    return node;
  }
  void relate(graph::NodeId from, const char* type, graph::NodeId to) {
    transaction.create_relationship(transaction.type(type), from, to);
  }

  graph::Transaction transaction;
};

graph::Value text(const char* value) {
  return std::string_view(value);
}

graph::Graph summit() {
  graph::Graph graph;
  Writer writer(graph);
  graph::NodeId lonely = writer.entity("Person", "Georgia");
  graph::NodeId georgia = writer.entity("Place", "Georgia", {text("Sakartvelo")});
  graph::NodeId aliyev = writer.entity("Person", "Ilham Aliyev", {text("Aliyev"), text("President Aliyev")});
  writer.relate(aliyev, "VISIT", georgia);
  writer.relate(aliyev, "MEET_WITH", lonely);
  writer.relate(georgia, "BORDER", aliyev);
  graph::NodeId sentence = writer.transaction.create_node(std::vector{writer.transaction.label("Sentence")});
  writer.transaction.set_property(sentence, writer.transaction.key("name"), text("no entity"));
  writer.transaction.commit();
  return graph;
}

// A catalog that has names only.
class NamesOnly : public GraphCatalog {
 public:
  using GraphCatalog::GraphCatalog;
  Found<Function> function(std::string_view) const override { return {}; }
  Found<Aggregate> aggregate(std::string_view) const override { return {}; }
  FoundProcedure procedure(std::string_view) const override { return {}; }
  std::vector<std::string_view> function_names() const override { return {}; }
  std::vector<std::string_view> procedure_names() const override { return {}; }
};

}  // namespace

TEST_CASE("Entities are found by name and alias, the better known first") {
  graph::Graph graph = summit();
  GraphNames names(graph);
  CHECK(names.find("president aliyev") == std::vector<NamedEntity>{{"Ilham Aliyev", "Person"}});
  CHECK(names.find("Georgia") == std::vector<NamedEntity>{{"Georgia", "Place"}, {"Georgia", "Person"}});
  CHECK(names.find("SAKARTVELO") == std::vector<NamedEntity>{{"Georgia", "Place"}});
  CHECK(names.find("no entity").empty());
  CHECK(names.nearest("Aliev") == std::vector<std::string>{"Ilham Aliyev"});
}

TEST_CASE("A graph without entities has names all the same") {
  graph::Graph graph;
  {
    graph::Transaction transaction(graph);
    graph::NodeId node = transaction.create_node(std::vector{transaction.label("City")});
    transaction.set_property(node, transaction.key("name"), text("Baku"));
    transaction.commit();
  }
  CHECK(GraphNames(graph).find("baku") == std::vector<NamedEntity>{{"Baku", "City"}});
  CHECK(GraphNames(graph::Graph()).find("baku").empty());
}

TEST_CASE("The catalog knows the graph's labels, types and keys") {
  graph::Graph graph = summit();
  NamesOnly catalog(graph);
  CHECK(catalog.label("Place") == *graph.label_names().find("Place"));
  CHECK(catalog.label("Nothing") == graph::kNone<graph::LabelId>);
  CHECK(catalog.type("VISIT") == *graph.type_names().find("VISIT"));
  CHECK(catalog.key("aliases") == *graph.key_names().find("aliases"));
  CHECK(type_names(graph) == std::vector<std::string>{"VISIT", "MEET_WITH", "BORDER"});
  CHECK(TypeMatcher(type_names(graph)).match("met").types == std::vector<std::string>{"MEET_WITH"});
}
