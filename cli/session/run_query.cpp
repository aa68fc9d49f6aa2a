#include "cli/session/session.h"
#include "graph/transaction.h"

namespace clew::cli {
namespace {

void write_rows(query::Result& result, ResultWriter& writer, Answer& answer) {
  if (result.columns().empty()) return;
  answer.has_columns = true;
  writer.begin(result.columns());
  std::vector<graph::Value> row;
  while (result.next(row)) {
    writer.row(row);
    ++answer.rows;
  }
  writer.end();
}

}  // namespace

Answer Session::run(const query::PreparedStatement& prepared, ResultWriter& writer, std::stop_token stop) {
  const auto start = std::chrono::steady_clock::now();
  query::RunSettings settings{.parameters = parameters, .limits = limits, .stop = std::move(stop), .plan = {}};
  Answer answer;
  if (!prepared.query.writes || access_ == graph::Access::ReadOnly) {
    query::Result result = query::run(prepared, opened_.graph, std::move(settings));
    write_rows(result, writer, answer);
  } else {
    graph::Transaction transaction(opened_.graph);
    query::Result result = query::run(prepared, transaction, std::move(settings));
    write_rows(result, writer, answer);
    answer.changes = result.changes();
    transaction.commit();
    if (answer.changes != graph::Changes()) find_names();
  }
  answer.cypher = prepared.cypher;
  answer.time = std::chrono::steady_clock::now() - start;
  return answer;
}

}  // namespace clew::cli
