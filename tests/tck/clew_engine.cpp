#include "tests/tck/clew_engine.h"

#include <deque>
#include <stdexcept>

#include "graph/transaction.h"
#include "query/engine.h"
#include "query/engine_catalog.h"
#include "tests/tck/table_procedure.h"
#include "tests/tck/value_cells.h"

namespace clew::tck {
namespace {

/// The engine's catalog, with the procedures of a scenario.
class ScenarioCatalog final : public query::EngineCatalog {
 public:
  ScenarioCatalog(const graph::Graph& graph, const std::deque<query::Procedure>& procedures)
      : EngineCatalog(graph), procedures_(procedures) {}

  query::FoundProcedure procedure(std::string_view name) const override {
    for (const query::Procedure& procedure : procedures_)
      if (procedure.signature.name == name) return {&procedure, &procedure.signature};
    return EngineCatalog::procedure(name);
  }

 private:
  const std::deque<query::Procedure>& procedures_;
};

Failure failure_of(const query::Error& error) {
  return {.type = std::string(to_string(error.type)),
          .phase = error.phase == query::ErrorPhase::CompileTime ? "compile time" : "runtime",
          .detail = std::string(to_string(error.detail)),
          .message = error.message};
}

SideEffects effects_of(const graph::Changes& changes) {
  SideEffects effects;
  for (const auto& [name, count] : graph::named_changes(changes))
    if (count > 0) effects[name] = static_cast<std::int64_t>(count);
  return effects;
}

class ClewEngine final : public Engine {
 public:
  explicit ClewEngine(const query::PlanOptions& plan) : plan_(plan) {}

  void add_procedure(const Procedure& procedure) override { procedures_.push_back(make_procedure(procedure)); }

  Outcome run(const std::string& text, const Parameters& parameters) override {
    graph::Transaction transaction(graph_);
    try {
      Outcome outcome = run(text, parameters, transaction);
      transaction.commit();
      return outcome;
    } catch (const query::InputError& error) {
      return {failure_of(error.error()), {}};
    } catch (const query::UnsupportedError& error) {
      return {failure_of(error.error()), {}};
    } catch (const std::exception& error) {
      return {Failure{"Internal", "runtime", "*", error.what()}, {}};
    }
  }

 private:
  Outcome run(const std::string& text, const Parameters& parameters, graph::Transaction& transaction) {
    const ScenarioCatalog catalog(transaction.graph(), procedures_);
    const query::NameIndex names;
    const query::TypeMatcher relations(std::vector<std::string>{});
    query::StatementReader reader(text);
    const auto statement = reader.next();
    if (!statement) throw std::runtime_error("there is no statement");
    query::RunSettings settings;
    settings.plan = plan_;
    query::BindOptions options;
    options.parameters.emplace();
    for (const auto& [name, cell] : parameters) {
      settings.parameters[name] = to_value(cell);
      options.parameters->push_back(name);
    }
    const query::PreparedStatement prepared = prepare(*statement, {catalog, names, relations}, options);
    query::Result result = query::run(prepared, transaction, std::move(settings));
    Result table;
    table.columns = result.columns();
    std::vector<graph::Value> row;
    while (result.next(row)) {
      table.rows.emplace_back();
      for (const graph::Value& value : row) table.rows.back().push_back(to_cell(value, transaction.graph()));
    }
    return {std::move(table), effects_of(result.changes())};
  }

  query::PlanOptions plan_;
  graph::Graph graph_;
  std::deque<query::Procedure> procedures_;
};

}  // namespace

std::unique_ptr<Engine> make_clew_engine(const query::PlanOptions& plan) {
  return std::make_unique<ClewEngine>(plan);
}

}  // namespace clew::tck
