// Logs of any bytes, as they are and with all checksums made right: each record is refused, or leaves a graph that is whole.
#include <cstdint>
#include <cstdlib>

#include "graph/error.h"
#include "graph/log/log_reader.h"
#include "graph/log/transaction_record.h"
#include "tests/fuzz/seed_graph.h"
#include "tests/graph/forged_file.h"
#include "tests/graph/model_graph.h"

namespace {

using namespace clew::graph;

// The graph is of no use after a record that makes no sense for it.
void replay(const std::string& log, Graph graph) {
  try {
    read_log_header(std::as_bytes(std::span(log)), "graph.clew.log");
    LogReader reader(std::as_bytes(std::span(log)), "graph.clew.log");
    while (const auto record = reader.next())
      if (record->kind == log_format::RecordKind::Transaction && !apply_transaction(record->payload, graph)) return;
    reader.torn();
  } catch (const FileError&) {
    return;
  }
  if (!clew::test::differences(graph, clew::test::model_of(graph)).empty()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto base = clew::test::seed_base();
  std::string log(reinterpret_cast<const char*>(data), size);
  replay(log, Graph(base));
  clew::test::forge_log_checksums(log);
  replay(log, Graph(base));
  return 0;
}
