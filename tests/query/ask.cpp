#include "tests/query/ask.h"

#include <algorithm>

#include "graph/value/print.h"
#include "query/engine_catalog.h"
#include "query/error/render_error.h"
#include "query/evaluate/live_entities.h"
#include "query/walk/graph_names.h"

namespace clew::test {

using namespace query;

PreparedStatement prepare_on(const graph::Graph& graph, const std::string& text) {
  EngineCatalog catalog(graph);
  GraphNames names(graph);
  TypeMatcher relations(type_names(graph));
  return prepare(*StatementReader(text).next(), {catalog, names, relations});
}

std::string rows_of(const graph::Graph& graph, const std::string& text, const RunSettings& settings) {
  LiveEntities entities(graph);
  PreparedStatement prepared = prepare_on(graph, text);
  Result result = run(prepared, graph, settings);
  std::vector<std::string> lines;
  for (std::vector<graph::Value> row; result.next(row);) {
    std::string line;
    for (const graph::Value& value : row) line += (line.empty() ? "" : " | ") + graph::print_literal(value, &entities);
    lines.push_back(line + '\n');
  }
  if (text.find("ORDER BY") == std::string::npos) std::sort(lines.begin(), lines.end());
  std::string all;
  for (const std::string& line : lines) all += line;
  return all;
}

std::string answer(const graph::Graph& graph, const std::string& text, const RunSettings& settings) {
  try {
    return rows_of(graph, text, settings);
  } catch (const QueryException& exception) {
    return std::string(to_string(exception.error().type)) + ' ' + std::string(to_string(exception.error().detail)) + '\n' +
           render(exception.error(), {.name = "", .text = text});
  }
}

std::string plan_of(const graph::Graph& graph, const std::string& text, const RunSettings& settings) {
  PreparedStatement prepared = prepare_on(graph, "EXPLAIN " + text);
  Result result = run(prepared, graph, settings);
  std::string lines;
  for (std::vector<graph::Value> row; result.next(row);) {
    for (std::size_t i = 0; i < row.size(); ++i) lines += (i == 0 ? "" : "  ") + graph::print(row[i]);
    lines += '\n';
  }
  return lines;
}

void write(graph::Graph& graph, const std::string& text) {
  graph::Transaction transaction(graph);
  PreparedStatement prepared = prepare_on(transaction.graph(), text);
  run(prepared, transaction);
  transaction.commit();
}

}  // namespace clew::test
