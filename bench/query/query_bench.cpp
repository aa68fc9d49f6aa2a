// query_bench GRAPH REPETITIONS FILE...: runs the query of each file so often, and prints the median of the processor time in
// milliseconds, the time of planning among it, and the first value of the answer. With 0 repetitions it prints the plans.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "graph/open.h"
#include "graph/value/print.h"
#include "query/engine.h"
#include "query/engine_catalog.h"
#include "query/walk/graph_names.h"

using namespace clew;

namespace {

double cpu_milliseconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double median(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

std::string read(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

class Bench {
 public:
  Bench(const graph::Graph& graph, int repetitions) : graph_(graph), repetitions_(repetitions) {}

  void explain(const std::string& path) const {
    const std::string text = "EXPLAIN " + read(path);
    query::PreparedStatement prepared = query::prepare(*query::StatementReader(text).next(), {catalog_, names_, relations_});
    query::Result result = query::run(prepared, graph_);
    std::printf("%s\n", path.c_str());
    for (std::vector<graph::Value> row; result.next(row);)
      std::printf("  %s  %s  %s\n", graph::print(row[0]).c_str(), graph::print(row[1]).c_str(), graph::print(row[2]).c_str());
  }

  void measure(const std::string& path) const {
    const std::string text = read(path);
    std::vector<double> planning;
    std::vector<double> total;
    std::string answer;
    for (int i = 0; i < repetitions_; ++i) {
      double begin = cpu_milliseconds();
      query::PreparedStatement prepared = query::prepare(*query::StatementReader(text).next(), {catalog_, names_, relations_});
      query::Result result = query::run(prepared, graph_);
      planning.push_back(cpu_milliseconds() - begin);
      std::vector<graph::Value> row;
      answer = result.next(row) ? graph::print(row.front()) : "no row";
      total.push_back(cpu_milliseconds() - begin);
    }
    std::printf("%-12s %12.3f ms, planned in %.3f ms: %s\n", std::filesystem::path(path).stem().c_str(), median(total),
                median(planning), answer.c_str());
    std::fflush(stdout);
  }

 private:
  const graph::Graph& graph_;
  int repetitions_;
  query::EngineCatalog catalog_{graph_};
  query::GraphNames names_{graph_};
  query::TypeMatcher relations_{query::type_names(graph_)};
};

}  // namespace

int main(int count, char** arguments) {
  if (count < 4) {
    std::fputs("query_bench GRAPH REPETITIONS FILE...\n", stderr);
    return 2;
  }
  try {
    graph::OpenedGraph opened = graph::open_graph(arguments[1], graph::Access::ReadOnly);
    int repetitions = std::atoi(arguments[2]);
    Bench bench(opened.graph, repetitions);
    for (int i = 3; i < count; ++i)
      if (repetitions > 0)
        bench.measure(arguments[i]);
      else
        bench.explain(arguments[i]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "query_bench: %s\n", error.what());
    return 1;
  }
}
