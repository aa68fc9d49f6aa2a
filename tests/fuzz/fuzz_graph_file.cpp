// Graph files of any bytes, as they are and with all checksums made right: each is refused, or read without harm.
#include <cstdint>

#include "graph/error.h"
#include "tests/graph/forged_file.h"

namespace {

// Kinds may claim more nodes than the file has bytes; only their number is read then.
constexpr std::uint32_t kMostRead = 10'000;

void read_file(const std::string& file) {
  try {
    const clew::graph::Graph graph = clew::test::graph_of(file);
    if (graph.node_limit() < kMostRead) clew::test::read_everything(graph);
  } catch (const clew::graph::FileError&) {
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string file(reinterpret_cast<const char*>(data), size);
  read_file(file);
  clew::test::forge_checksums(file);
  read_file(file);
  return 0;
}
