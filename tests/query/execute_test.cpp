// Queries on a small graph, and the rows that they must give: tests/query/execute/*.txt.
// Rows are sorted where the query does not order them. Each query runs with all improvements of plans, and with none.
#include <catch2/catch.hpp>

#include "graph/value/print.h"
#include "query/evaluate/stopped.h"
#include "tests/query/ask.h"
#include "tests/query/case_file.h"
#include "tests/query/example_blocks.h"
#include "tests/query/small_graph.h"

using namespace clew;
using namespace clew::query;

namespace {

RunSettings settings(const PlanOptions& plan) {
  return {.parameters = {{"name", graph::Value(std::string_view("Ada"))},
                         {"minus", graph::Value(-1)},
                         {"text", graph::Value(std::string_view("three"))}},
          .limits = {},
          .stop = {},
          .plan = plan};
}

}  // namespace

TEST_CASE("Queries give the rows that the case files say, with and without improvements of plans") {
  graph::Graph graph = test::small_graph();
  for (const char* file : {"match", "projection", "optional", "path", "subquery", "call", "count", "expression"}) {
    std::string path = std::string("tests/query/execute/") + file + ".txt";
    test::run_cases(path, [&](const std::string& given) {
      std::string fast = test::answer(graph, given, settings({}));
      std::string slow = test::answer(
          graph, given,
          settings({.seek = false, .merge_matches = false, .count = false, .join_order = false, .order_pattern = false}));
      INFO(path << "\n" << given);
      CHECK(fast == slow);
      return fast;
    });
  }
}

TEST_CASE("The procedures run as docs/cypher.md calls them") {
  graph::Graph graph = test::small_graph();
  test::ExamplePage page("docs/cypher.md");
  std::size_t calls = 0;
  for (const test::Block& block : page.blocks()) {
    if (block.language != "cypher" || block.text.find("CALL ") == std::string::npos) continue;
    ++calls;
    INFO("docs/cypher.md:" << block.line << "\n" << block.text);
    const std::string rows = test::answer(graph, block.text, settings({}));
    CHECK(rows.find("error") == std::string::npos);
    CHECK((rows.empty() == (block.text.find("clew.evidence") != std::string::npos)));  // Nobody said what is in this graph.
  }
  CHECK(calls > 8);
}

TEST_CASE("EXPLAIN shows the plan") {
  graph::Graph graph = test::small_graph();
  test::run_cases("tests/query/execute/plan.txt",
                  [&](const std::string& given) { return test::plan_of(graph, given, settings({})); });
}

TEST_CASE("Improvements of plans can be left out one by one") {
  graph::Graph graph = test::small_graph();
  test::run_cases("tests/query/execute/rewrite.txt", [&](const std::string& given) {
    std::size_t end = given.find('\n');
    std::string name = given.substr(std::string("without ").size(), end - std::string("without ").size());
    PlanOptions without;
    if (name == "seek") without.seek = false;
    if (name == "merge_matches") without.merge_matches = false;
    if (name == "count") without.count = false;
    if (name == "join_order") without.join_order = false;
    if (name == "order_pattern") without.order_pattern = false;
    std::string before = test::plan_of(graph, given.substr(end + 1), settings(without));
    std::string after = test::plan_of(graph, given.substr(end + 1), settings({}));
    CHECK(before != after);
    return before + "with it:\n" + after;
  });
}

TEST_CASE("PROFILE shows how many rows each step gave") {
  graph::Graph graph = test::small_graph();
  PreparedStatement prepared =
      test::prepare_on(graph, "PROFILE MATCH (p:Person)-[:SIGN]->(a) WHERE a.name = 'Treaty' RETURN count(*)");
  Result result = run(prepared, graph, settings({}));
  CHECK(result.columns() == std::vector<std::string>{"step", "details", "estimated rows", "rows", "milliseconds"});
  std::string rows;
  for (std::vector<graph::Value> row; result.next(row);) {
    rows += graph::print(row[0]) + ' ' + graph::print(row[3]) + '\n';
    CHECK(row[4].as_float() >= 0);
  }
  CHECK(rows == "Aggregate 1\nCount 2\nNodeSeek 1\nStart 1\n");
}

TEST_CASE("A run ends where it passes a limit, or is told to stop") {
  graph::Graph graph = test::small_graph();
  const std::string endless =
      "MATCH (a), (b), (c), (d), (e), (f), (g), (h) WHERE a.age + b.age + c.age + d.age + e.age + f.age + g.age < h.age RETURN "
      "count(*)";
  auto detail = [&](const std::string& text, Limits limits) {
    PreparedStatement prepared = test::prepare_on(graph, text);
    try {
      Result result = run(prepared, graph, {.parameters = {}, .limits = limits, .stop = {}, .plan = {}});
      for (std::vector<graph::Value> row; result.next(row);) {
      }
      return ErrorDetail::None;
    } catch (const InputError& error) {
      CHECK(error.error().type == ErrorType::LimitExceeded);
      return error.error().detail;
    }
  };
  CHECK(detail(endless, {.time = std::chrono::milliseconds(20), .rows = {}, .memory_bytes = {}}) == ErrorDetail::TimeLimit);
  CHECK(detail("MATCH (n) RETURN n", {.time = {}, .rows = 9, .memory_bytes = {}}) == ErrorDetail::RowLimit);
  CHECK(detail("MATCH (n) RETURN n", {.time = {}, .rows = 10, .memory_bytes = {}}) == ErrorDetail::None);
  CHECK(detail("RETURN size([x IN range(1, 100000) | size([y IN range(1, 100000) WHERE y % x = 3])])",
               {.time = std::chrono::milliseconds(20), .rows = {}, .memory_bytes = {}}) == ErrorDetail::TimeLimit);
  for (const char* large : {"RETURN size(reduce(s = 'ab', x IN range(1, 40) | s + s))",
                            "RETURN size(reduce(l = [1], x IN range(1, 40) | l + l))", "RETURN size(range(1, 1000000000))"})
    CHECK(detail(large, {.time = {}, .rows = {}, .memory_bytes = 100'000}) == ErrorDetail::MemoryLimit);
  for (const char* kept : {"MATCH (a), (b), (c), (d) RETURN a ORDER BY b.name", "MATCH (a), (b), (c), (d) RETURN collect(a)",
                           "MATCH (a), (b), (c), (d) RETURN DISTINCT a, b, c, d"})
    CHECK(detail(kept, {.time = {}, .rows = {}, .memory_bytes = 100'000}) == ErrorDetail::MemoryLimit);

  std::stop_source source;
  PreparedStatement prepared = test::prepare_on(graph, endless);
  Result result = run(prepared, graph, {.parameters = {}, .limits = {}, .stop = source.get_token(), .plan = {}});
  source.request_stop();
  std::vector<graph::Value> row;
  CHECK_THROWS_AS(result.next(row), Stopped);
}
