// Statements that write, one after the other in one transaction on a small graph: their rows, what each changed, and errors.
#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "graph/transaction.h"
#include "graph/value/print.h"
#include "query/engine.h"
#include "query/engine_catalog.h"
#include "query/error/render_error.h"
#include "query/evaluate/live_entities.h"
#include "query/walk/graph_names.h"
#include "tests/query/case_file.h"
#include "tests/query/small_graph.h"

using namespace clew;
using namespace clew::query;

namespace {

std::string describe(const graph::Changes& changes) {
  std::string text;
  for (const auto& [name, count] : graph::named_changes(changes))
    if (count > 0) text += fmt::format("{}={} ", name, count);
  if (text.empty()) return text;
  text.back() = '\n';
  return text;
}

class Session {
 public:
  /// Rows and changes, or the error.
  std::string run(const ParsedStatement& statement, const std::string& text) {
    try {
      return run(statement);
    } catch (const QueryException& exception) {
      const Error& error = exception.error();
      return std::string(to_string(error.type)) + ' ' + std::string(to_string(error.detail)) + '\n' +
             render(error, {.name = "", .text = text});
    }
  }

 private:
  std::string run(const ParsedStatement& statement) {
    const graph::Graph& graph = transaction_.graph();
    const EngineCatalog catalog(graph);
    const GraphNames names(graph);
    const TypeMatcher relations(type_names(graph));
    const PreparedStatement prepared = prepare(statement, {catalog, names, relations});
    Result result = query::run(prepared, transaction_);
    const graph::GraphEntities entities(graph);
    std::string lines;
    for (std::vector<graph::Value> row; result.next(row);) {
      std::string line;
      for (const graph::Value& value : row) line += (line.empty() ? "" : " | ") + graph::print_literal(value, &entities);
      lines += line + '\n';
    }
    return lines + describe(result.changes());
  }

  graph::Graph graph_ = test::small_graph();
  graph::Transaction transaction_{graph_};
};

}  // namespace

TEST_CASE("Statements write what the case file says, and leave nothing where they fail") {
  test::run_cases("tests/query/execute/update.txt", [](const std::string& given) {
    Session session;
    StatementReader reader(given);
    std::string all;
    while (const auto statement = reader.next()) all += session.run(*statement, given);
    return all;
  });
}

TEST_CASE("A statement that writes keeps within its limit of memory, and leaves nothing where it can't") {
  graph::Graph graph;
  graph::Transaction transaction(graph);
  const EngineCatalog catalog(graph);
  const GraphNames names(graph);
  const TypeMatcher relations(type_names(graph));
  const auto statement = StatementReader("UNWIND range(1, 2000) AS x CREATE (:N {x: x})").next();
  const PreparedStatement prepared = prepare(*statement, {catalog, names, relations});
  RunSettings settings;
  settings.limits.memory_bytes = 60'000;
  CHECK_THROWS_AS(run(prepared, transaction, settings), InputError);
  CHECK(graph.node_count() == 0);
  settings.limits.memory_bytes = 600'000;
  CHECK(run(prepared, transaction, settings).changes().nodes_created == 2000);
}

TEST_CASE("A transaction has one time, and each of its statements one of its own") {
  graph::Graph graph;
  graph::Transaction transaction(graph);
  const auto times = [&] {
    const EngineCatalog catalog(graph);
    const GraphNames names(graph);
    const TypeMatcher relations(type_names(graph));
    const auto statement = StatementReader("RETURN datetime.transaction(), datetime.statement()").next();
    const PreparedStatement prepared = prepare(*statement, {catalog, names, relations});
    Result result = run(prepared, transaction);
    std::vector<graph::Value> row;
    REQUIRE(result.next(row));
    return std::pair(graph::print(row[0]), graph::print(row[1]));
  };
  const auto [transaction_time, first] = times();
  const auto [same, second] = times();
  CHECK(transaction_time == same);
  CHECK(transaction_time < first);
  CHECK(first < second);
}
