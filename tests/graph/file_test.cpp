// Graph files: what was written is read; whatever was changed, cut or forged is refused or read without harm.
#include <catch2/catch.hpp>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "graph/error.h"
#include "graph/file/read_file.h"
#include "graph/file/write_file.h"
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

// The graph that a file with these bytes holds, wholly verified.
Graph graph_of(const std::string& file) {
  auto bytes = std::make_shared<std::vector<std::uint64_t>>(file.size() / sizeof(std::uint64_t) + 1);
  std::memcpy(bytes->data(), file.data(), file.size());
  auto base = std::make_shared<const Base>(read_image(std::as_bytes(std::span(*bytes)).first(file.size()), bytes, "graph.clew"));
  base->verify();
  return Graph(std::move(base));
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

std::span<const std::byte> bytes_of(const std::string& text, std::size_t begin, std::size_t size) {
  return std::as_bytes(std::span(text)).subspan(begin, size);
}

template <typename T>
T load(const std::string& text, std::size_t offset) {
  T value;
  std::memcpy(&value, text.data() + offset, sizeof(T));
  return value;
}

void store(std::string& text, std::size_t offset, std::uint64_t value) {
  std::memcpy(text.data() + offset, &value, sizeof(value));
}

// Makes all checksums right again, as far as header and table make sense.
void forge_checksums(std::string& file) {
  auto header = load<format::Header>(file, 0);
  const std::size_t table = sizeof(header);
  std::size_t next = table + header.sections * sizeof(format::SectionRecord);
  if (next > file.size()) return;
  for (std::size_t i = 0; i < header.sections; ++i) {
    const auto record = load<format::SectionRecord>(file, table + i * sizeof(format::SectionRecord));
    if (record.offset > file.size() || format::align_up(record.size) > file.size() - record.offset) return;
    for (std::size_t begin = 0; begin < record.size; begin += format::kBlockSize, next += sizeof(std::uint64_t)) {
      if (next + sizeof(std::uint64_t) > file.size()) return;
      const std::size_t size = std::min<std::size_t>(format::kBlockSize, format::align_up(record.size) - begin);
      store(file, next, checksum(bytes_of(file, record.offset + begin, size)));
    }
  }
  if (header.table_size > file.size() - table) return;
  header.table_checksum = checksum(bytes_of(file, table, header.table_size));
  std::memcpy(file.data(), &header, sizeof(header));
  store(file, offsetof(format::Header, header_checksum), checksum(bytes_of(file, 0, offsetof(format::Header, header_checksum))));
}

// Reads all that can be read, whatever it says; returns how much there was.
std::size_t read_everything(const Graph& graph) {
  const ModelGraph model = model_of(graph);
  std::size_t count = model.nodes.size() + model.relationships.size();
  for (const auto& [node, content] : model.nodes) {
    for (const auto direction : {Direction::Outgoing, Direction::Incoming}) {
      graph.for_each_row(node, direction, [&](SegmentId, const Neighbours& row) {
        for (std::size_t i = 0; i < row.size(); ++i)
          count += graph.exists(row.nodes[i]) && graph.exists(row.relationships[i]) ? 1 : 0;
      });
    }
    for (std::uint32_t key = 0; key < graph.key_names().size(); ++key) {
      const auto id = static_cast<KeyId>(key);
      count += graph.find_nodes(graph.kind(node), id, graph.property(node, id)).size();
    }
  }
  return count;
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
  while (!file.empty()) {
    file.pop_back();
    accepted += refusal_of(file).empty() ? 1 : 0;
  }
  CHECK(accepted == 0);
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
