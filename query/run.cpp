// Running what was prepared: reading row by row; writing at once, all or nothing.
#include "query/engine.h"
#include "query/error/error.h"

namespace clew::query {

class ResultMaker {
 public:
  explicit ResultMaker(const PreparedStatement& prepared) : query_(prepared.query) { result_.columns_ = query_.body.column_names; }

  Result read(const graph::Graph& graph, RunSettings settings) {
    result_.execution_ = std::make_unique<Execution>(query_, graph, nullptr, std::move(settings));
    return std::move(result_);
  }

  Result write(graph::Transaction& transaction, RunSettings settings) {
    graph::Transaction::Mark mark = transaction.mark();
    try {
      Execution execution(query_, transaction.graph(), &transaction, std::move(settings));
      std::vector<graph::Value> row;
      while (execution.next(row)) {
        for (graph::Value& value : row) value = value.own();
        result_.rows_.push_back(row);
      }
      check_deletions(transaction, mark);
    } catch (...) {
      transaction.rollback_to(mark);
      throw;
    }
    result_.changes_ = transaction.changes(mark);
    return std::move(result_);
  }

 private:
  static void check_deletions(const graph::Transaction& transaction, graph::Transaction::Mark mark) {
    if (transaction.dangling(mark) == graph::kNone<graph::NodeId>) return;
    throw InputError({.type = ErrorType::ConstraintVerificationFailed,
                      .phase = ErrorPhase::Runtime,
                      .detail = ErrorDetail::DeleteConnectedNode,
                      .message = "a deleted node still has relationships",
                      .hint = "delete these, too, or write DETACH DELETE",
                      .span = std::nullopt});
  }

  const BoundQuery& query_;
  Result result_;
};

bool Result::next(std::vector<graph::Value>& row) {
  if (execution_) return execution_->next(row);
  if (rows_.empty()) return false;
  row = std::move(rows_.front());
  rows_.pop_front();
  return true;
}

Result run(const PreparedStatement& prepared, const graph::Graph& graph, RunSettings settings) {
  if (prepared.query.writes)
    throw InputError({.type = ErrorType::Unsupported,
                      .phase = ErrorPhase::Runtime,
                      .detail = ErrorDetail::WriteInReadOnly,
                      .message = "this statement writes, and the graph is open for reading only",
                      .hint = "open it for writing",
                      .span = std::nullopt});
  return ResultMaker(prepared).read(graph, std::move(settings));
}

Result run(const PreparedStatement& prepared, graph::Transaction& transaction, RunSettings settings) {
  if (!prepared.query.writes) return ResultMaker(prepared).read(transaction.graph(), std::move(settings));
  return ResultMaker(prepared).write(transaction, std::move(settings));
}

}  // namespace clew::query
