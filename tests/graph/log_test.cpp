// Graphs in files that are written to: what was committed is there when the file is opened again, whatever happened in between.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "graph/error.h"
#include "graph/file/read_file.h"
#include "graph/log/log_reader.h"
#include "graph/log/transaction_record.h"
#include "graph/open.h"
#include "graph/transaction.h"
#include "tests/graph/model_graph.h"
#include "tests/graph/random_graph.h"
#include "tests/graph/scratch_directory.h"

using namespace clew::graph;
using namespace clew::test;

namespace {

// A graph's file and its log.
class GraphOnDisk {
 public:
  explicit GraphOnDisk(const Graph& graph = rebuilt(random_graph(3, {.nodes = 20, .relationships = 50}))) {
    replace_graph(graph.base(), path());
  }

  std::string path() const { return scratch_.path("graph.clew"); }
  std::string log() const { return path() + ".log"; }
  Graph open() const { return open_graph(path(), Access::ReadWrite).graph; }
  ModelGraph model() const { return model_of(open_graph(path(), Access::ReadOnly).graph); }

  static std::string read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  static void write(const std::string& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

  // What is said when it is opened, or written to.
  std::string error() const {
    try {
      Graph graph = open();
      Transaction transaction(graph);
      return "no error";
    } catch (const FileError& error) {
      return error.what();
    }
  }

 private:
  ScratchDirectory scratch_;
};

void add_node(Graph& graph, const char* name) {
  Transaction transaction(graph);
  const LabelId label = transaction.label(name);
  const NodeId node = transaction.create_node(std::span(&label, 1));
  transaction.set_property(node, transaction.key("name"), Value(std::string_view(name)));
  transaction.commit();
}

}  // namespace

TEST_CASE("what was committed is there when the file is opened again") {
  for (unsigned seed = 1; seed <= 6; ++seed) {
    const GraphOnDisk disk;
    for (unsigned session = 0; session < 3; ++session) {
      Graph graph = disk.open();
      write_randomly(graph, 10 * seed + session, 4);
      const ModelGraph written = model_of(graph);
      CHECK(disk.model() == written);
      if (session == 1) continue;
      const auto nodes = graph.node_count();
      const auto relationships = graph.relationship_count();
      checkpoint(graph);
      CHECK(log_size(graph) <= 32);
      CHECK(graph.node_count() == nodes);
      CHECK(graph.relationship_count() == relationships);
      CHECK(differences(graph, model_of(graph)) == std::vector<std::string>());
      CHECK(disk.model() == model_of(graph));
    }
    CHECK_FALSE(std::filesystem::exists(disk.log()));
  }
}

TEST_CASE("a log that was cut anywhere holds the transactions before the cut") {
  const GraphOnDisk disk;
  std::vector<ModelGraph> states = {disk.model()};
  std::vector<std::size_t> ends = {0};
  {
    Graph graph = disk.open();
    for (const char* name : {"A", "B", "C"}) {
      add_node(graph, name);
      states.push_back(model_of(graph));
      ends.push_back(log_size(graph));
    }
  }
  const std::string log = disk.read(disk.log());
  REQUIRE(log.size() == ends.back());
  for (std::size_t size = 0; size <= log.size(); ++size) {
    for (const bool zeros : {false, true}) {
      if (zeros && size > 0 && size < 32) continue;  // A header is written at once.
      disk.write(disk.log(), log.substr(0, size) + std::string(zeros ? log.size() - size + 100 : 0, '\0'));
      std::size_t kept = size;
      while (zeros && kept < log.size() && log[kept] == '\0') ++kept;
      std::size_t whole = 0;
      while (whole + 1 < ends.size() && ends[whole + 1] <= kept) ++whole;
      const auto opened = open_graph(disk.path(), Access::ReadOnly);
      if (model_of(opened.graph) != states[whole]) FAIL("cut at " << size << ", zeros " << zeros);
    }
  }
  disk.write(disk.log(), log.substr(0, log.size() - 5));
  const auto opened = open_graph(disk.path(), Access::ReadOnly);
  REQUIRE(opened.issues.size() == 1);
  CHECK_THAT(opened.issues[0], Catch::Contains("graph.clew.log ends within a transaction that was never committed"));
  Graph graph = disk.open();
  add_node(graph, "D");
  CHECK(disk.model() == model_of(graph));
}

TEST_CASE("a log with any one byte changed is refused, or lacks its last transaction") {
  const GraphOnDisk disk;
  std::vector<ModelGraph> states;
  {
    Graph graph = disk.open();
    add_node(graph, "A");
    add_node(graph, "B");
    states.push_back(model_of(graph));
    add_node(graph, "C");
    states.push_back(model_of(graph));
  }
  const std::string log = disk.read(disk.log());
  std::size_t refused = 0;
  for (std::size_t i = 0; i < log.size(); ++i) {
    std::string changed = log;
    changed[i] = static_cast<char>(changed[i] ^ 1 << i % 8);
    disk.write(disk.log(), changed);
    try {
      const auto model = disk.model();
      if (model != states[0] && model != states[1]) FAIL("byte " << i);
    } catch (const FileError& error) {
      CHECK_THAT(error.what(), Catch::Contains("graph.clew.log"));
      ++refused;
    }
  }
  CHECK(refused > log.size() / 2);
}

TEST_CASE("a record with changed bytes is refused, or leaves a graph that is whole") {
  const Graph source = rebuilt(random_graph(4, {.nodes = 12, .relationships = 20, .labels = 2, .types = 10}));
  const GraphOnDisk disk(source);
  {
    Graph graph = disk.open();
    write_randomly(graph, 1, 3);
  }
  const std::string log = disk.read(disk.log());
  LogReader reader(std::as_bytes(std::span(log)), "log");
  std::vector<std::string> payloads;
  while (const auto record = reader.next()) {
    payloads.emplace_back(reinterpret_cast<const char*>(record->payload.data()), record->payload.size());
  }
  REQUIRE(payloads.size() > 1);
  std::size_t refused = 0;
  std::size_t tried = 0;
  for (std::size_t i = 0; i < payloads.front().size(); ++i) {
    for (const int change : {1 << i % 8, 0xFF}) {
      std::string changed = payloads.front();
      changed[i] = static_cast<char>(changed[i] ^ change);
      Graph graph(open_base(disk.path()));
      ++tried;
      if (apply_transaction(std::as_bytes(std::span(changed)), graph)) {
        if (const auto found = differences(graph, model_of(graph)); !found.empty()) FAIL("byte " << i << ": " << found.front());
      } else {
        ++refused;
      }
    }
  }
  CHECK(refused > tried / 4);
  CHECK(refused < tried);
}

TEST_CASE("one writes at a time, and others read what was committed when they opened the graph") {
  const GraphOnDisk disk;
  Graph first = disk.open();
  Graph second = disk.open();
  add_node(first, "A");
  CHECK_THAT(disk.error(), Catch::Contains("is being written to by this very process") && Catch::Contains("--read-only"));
  CHECK(model_of(second).nodes.size() + 1 == disk.model().nodes.size());
  CHECK_THROWS_AS(replace_graph(Graph().base(), disk.path()), FileError);
  first = Graph();
  add_node(second, "B");  // After it has caught up.
  CHECK(second.node_count() == 22);
  CHECK(disk.model() == model_of(second));
}

TEST_CASE("a graph that is opened for reading only is not written to") {
  const GraphOnDisk disk;
  Graph graph = open_graph(disk.path(), Access::ReadOnly).graph;
  CHECK_THROWS_WITH(Transaction(graph), Catch::Contains("was opened for reading only"));
}

TEST_CASE("a checkpoint that stopped half-way loses nothing") {
  const GraphOnDisk disk;
  const std::string base = disk.read(disk.path());
  Graph graph = disk.open();
  add_node(graph, "A");
  const ModelGraph written = model_of(graph);
  const std::string log = disk.read(disk.log());
  checkpoint(graph);
  const ModelGraph folded = model_of(graph);
  const std::string new_base = disk.read(disk.path());
  graph = Graph();

  SECTION("the file was not yet replaced") {
    disk.write(disk.path(), base);
    disk.write(disk.log(), log);
    CHECK(disk.model() == written);
  }
  SECTION("the log does not belong to the file") {
    disk.write(disk.log(), log);
    CHECK_THAT(disk.error(), Catch::Contains("holds changes to another version of") && Catch::Contains("rm "));
  }
  SECTION("the file was replaced, and the log not yet removed") {
    disk.write(disk.path(), base);
    disk.write(disk.log(), log);
    graph = disk.open();
    std::filesystem::create_hard_link(disk.log(), disk.log() + ".kept");
    checkpoint(graph);
    graph = Graph();
    CHECK(disk.read(disk.path()) == new_base);
    std::filesystem::rename(disk.log() + ".kept", disk.log());
    CHECK(disk.model() == folded);
    graph = disk.open();
    add_node(graph, "B");
    CHECK(disk.model() == model_of(graph));
  }
}

TEST_CASE("a file that was replaced is not written to by those who opened it before") {
  const GraphOnDisk disk;
  Graph graph = disk.open();
  replace_graph(Graph().base(), disk.path());
  CHECK_THROWS_WITH(Transaction(graph), Catch::Contains("has been replaced since"));
}
