// Graph files: what was written is read; whatever was changed, cut or forged is refused or read without harm.
#include <catch2/catch.hpp>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "graph/error.h"
#include "graph/file/read_file.h"
#include "graph/file/write_file.h"
#include "tests/graph/forged_file.h"
#include "tests/graph/model_graph.h"
#include "tests/graph/random_graph.h"
#include "tests/graph/scratch_directory.h"

using namespace clew::graph;
using namespace clew::test;

namespace {

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

// Empty where the file opens.
std::string refusal(const std::string& path) {
  try {
    open_base(path);
    return {};
  } catch (const FileError& error) {
    return error.what();
  }
}

std::string refusal_of(const std::string& file) {
  try {
    graph_of(file);
    return {};
  } catch (const FileError& error) {
    return error.what();
  }
}

// With all of the format's parts: sparse and dense rows, incidence, columns of each type, an index.
Graph small_graph() {
  return rebuilt(random_graph(7, {.nodes = 24, .relationships = 60, .labels = 2, .types = 12}));
}

std::string small_file() {
  const ScratchDirectory scratch;
  write_file(small_graph().base().image(), scratch.path("graph.clew"));
  return read(scratch.path("graph.clew"));
}

}  // namespace

TEST_CASE("a file holds the graph that was written") {
  const ScratchDirectory scratch;
  const auto path = scratch.path("graph.clew");
  const Graph graph = small_graph();
  write_file(graph.base().image(), path);
  const Graph opened(open_base(path));
  CHECK(model_of(opened) == model_of(graph));
  CHECK(differences(opened, model_of(graph)) == std::vector<std::string>());
}

TEST_CASE("an empty graph has a file, too") {
  const ScratchDirectory scratch;
  const auto path = scratch.path("graph.clew");
  write_file(Graph().base().image(), path);
  CHECK(Graph(open_base(path)).node_count() == 0);
}

TEST_CASE("a file with any one byte changed is refused") {
  std::string file = small_file();
  std::size_t accepted = 0;
  std::size_t unnamed = 0;
  for (std::size_t i = 0; i < file.size(); ++i) {
    const auto flip = static_cast<char>(1 << i % 8);
    file[i] = static_cast<char>(file[i] ^ flip);
    const auto message = refusal_of(file);
    accepted += message.empty() ? 1 : 0;
    const bool names_part = message.find("section '") != std::string::npos || message.find("is not a graph") != std::string::npos ||
                            message.find("format version") != std::string::npos;
    unnamed += names_part ? 0 : 1;
    file[i] = static_cast<char>(file[i] ^ flip);
  }
  CHECK(accepted == 0);
  CHECK(unnamed == 0);
  CHECK(refusal_of(file).empty());
}

TEST_CASE("a file that is cut short anywhere, or goes on, is refused") {
  std::string file = small_file();
  CHECK_THAT(refusal_of(file + 'x'), Catch::Contains("section 'header'"));
  std::size_t accepted = 0;
  std::size_t unnamed = 0;
  while (!file.empty()) {
    file.pop_back();
    const auto message = refusal_of(file);
    accepted += message.empty() ? 1 : 0;
    const bool has_magic = file.size() >= format::kMagic.size();
    unnamed += message.find(has_magic ? "section 'header'" : "is not a graph of Clew") == std::string::npos ? 1 : 0;
  }
  CHECK(accepted == 0);
  CHECK(unnamed == 0);
}

TEST_CASE("a file with changed bytes and right checksums is refused or read without harm") {
  const std::string file = small_file();
  std::size_t refused = 0;
  for (std::size_t i = 0; i < file.size(); ++i) {
    std::string forged = file;
    forged[i] = static_cast<char>(i % 3 == 0 ? 0xFF : forged[i] ^ static_cast<char>(1 << i % 8));
    forge_checksums(forged);
    try {
      const Graph graph = graph_of(forged);
      if (graph.node_limit() < 10'000) read_everything(graph);
    } catch (const FileError&) {
      ++refused;
    }
  }
  CHECK(refused > file.size() / 4);
}

TEST_CASE("a refusal says what is wrong and what to do") {
  const ScratchDirectory scratch;
  const auto path = scratch.path("graph.clew");
  CHECK_THAT(refusal(path), Catch::Contains("can't be read: No such file") && Catch::Contains("Check the path"));
  CHECK_THAT(refusal(scratch.path("")), Catch::Contains("is a directory"));
  write(path, "");
  CHECK_THAT(refusal(path), Catch::Contains("is not a graph of Clew. Build one with: clew build"));
  write_file(small_graph().base().image(), path);
  std::string bytes = read(path);
  bytes[8] = 9;
  write(path, bytes);
  CHECK_THAT(refusal(path), Catch::Contains("format version 9.0; this program reads 1.x"));
}

TEST_CASE("a file that can't be written leaves what was there") {
  const ScratchDirectory scratch;
  CHECK_THROWS_WITH(write_file(Graph().base().image(), scratch.path("missing/graph.clew")),
                    Catch::Contains("Create the directory"));
  std::filesystem::create_directory(scratch.path("taken"));
  CHECK_THROWS_AS(write_file(Graph().base().image(), scratch.path("taken")), FileError);
  CHECK(std::distance(std::filesystem::directory_iterator(scratch.path("")), {}) == 1);
}
