#include "cli/session/select_answer.h"

#include "query/walk/read_statement.h"
#include "query/walk/translate_walk.h"

namespace clew::cli {
namespace {

class GatheringWriter : public ResultWriter {
 public:
  explicit GatheringWriter(const graph::Entities& entities) : gatherer_(entities) {}

  void begin(std::span<const std::string>) override {}
  void row(std::span<const graph::Value> values) override {
    for (const graph::Value& value : values) gatherer_.add(value);
  }
  void end() override {}
  Selection finish() const { return gatherer_.finish(); }

 private:
  Gatherer gatherer_;
};

// A walk returns names and phrases; all that it passes is what RETURN * gives of its translation.
query::ParsedStatement returning_all(query::ParsedStatement statement, const Session& session) {
  const auto* walk = std::get_if<query::Walk>(&statement);
  if (!walk) return statement;
  query::syntax::Statement translated = session.translate(*walk).statement;
  for (query::syntax::Clause& clause : translated.query.first.clauses) {
    auto* result = std::get_if<query::syntax::ReturnClause>(&clause.node);
    if (!result) continue;
    result->projection.items.clear();
    result->projection.star = clause.span;
  }
  return translated;
}

}  // namespace

Selection select_answer(Session& session, std::string_view text, std::stop_token stop) {
  GatheringWriter writer(session.entities());
  query::StatementReader reader(text);
  while (auto statement = reader.next()) {
    const auto prepared = session.prepare(returning_all(std::move(*statement), session));
    if (prepared.query.writes)
      throw query::InputError({.type = query::ErrorType::SemanticError,
                               .phase = query::ErrorPhase::CompileTime,
                               .detail = query::ErrorDetail::WriteInReadOnly,
                               .message = "a statement that writes has nothing to draw",
                               .hint = "run it with clew query, then draw what a statement that reads returns",
                               .span = {}});
    session.run(prepared, writer, stop);
  }
  return writer.finish();
}

}  // namespace clew::cli
