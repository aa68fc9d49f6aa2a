// Writes what fuzz_graph_file and fuzz_graph_log start from: seed_graphs DIRECTORY makes DIRECTORY/file and DIRECTORY/log.
#include <filesystem>
#include <fmt/format.h>
#include <string>

#include "graph/open.h"
#include "graph/transaction.h"
#include "tests/fuzz/seed_graph.h"

namespace {

using namespace clew::graph;

void change(Graph& graph) {
  Transaction transaction(graph);
  const LabelId label = transaction.label("Added");
  const KeyId key = transaction.key("added");
  const NodeId node = transaction.create_node(std::span(&label, 1));
  transaction.set_property(node, key, Value("text"));
  const RelationshipId relationship = transaction.create_relationship(transaction.type("ADDED"), node, NodeId(0));
  transaction.set_property(relationship, key, Value(std::int64_t{7}));
  transaction.commit();
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    fmt::print(stderr, "usage: seed_graphs DIRECTORY\n");
    return 2;
  }
  const std::filesystem::path target = arguments[1];
  std::filesystem::create_directories(target / "file");
  std::filesystem::create_directories(target / "log");
  replace_graph(Graph().base(), target / "file" / "empty");
  replace_graph(*clew::test::seed_base(), target / "file" / "graph");
  {
    Graph graph = open_graph(target / "file" / "graph", Access::ReadWrite).graph;
    for (int i = 0; i < 3; ++i) change(graph);
  }
  std::filesystem::rename(target / "file" / "graph.log", target / "log" / "graph.log");
}
