#include "cli/session/run_statement.h"

#include <new>

#include "cli/session/interrupt.h"
#include "cli/session/waiting_line.h"
#include "graph/error.h"
#include "query/evaluate/stopped.h"

namespace clew::cli {
namespace {

// Passes on what it gets, knows whether a result has been left open, and ends the waiting with the first row.
class OpenResult : public ResultWriter {
 public:
  explicit OpenResult(ResultWriter& writer) : writer_(writer) {}

  void set_waiting(WaitingLine* waiting) { waiting_ = waiting; }

  void begin(std::span<const std::string> columns) override {
    writer_.begin(columns);
    open_ = true;
  }
  void row(std::span<const graph::Value> values) override {
    end_waiting();
    writer_.row(values);
  }
  void end() override {
    end_waiting();
    writer_.end();
    open_ = false;
  }
  void close() {
    if (open_) end();
  }

 private:
  void end_waiting() {
    if (waiting_) waiting_->stop();
    waiting_ = nullptr;
  }

  ResultWriter& writer_;
  WaitingLine* waiting_ = nullptr;
  bool open_ = false;
};

// Calls run(), and reports what it throws.
template <class Run>
Outcome reported(const query::Source& source, const Reporter& reporter, const Run& run) {
  try {
    run();
    return Outcome::Fine;
  } catch (const query::Stopped&) {
    return Outcome::Interrupted;
  } catch (const query::QueryException& exception) {
    reporter.error(exception.error(), source);
  } catch (const std::bad_alloc&) {
    reporter.failure("there is no memory left for this; ask for less, or set a limit (--max-memory)");
  } catch (const std::exception& exception) {
    reporter.failure(exception.what());
  }
  return Outcome::Failed;
}

}  // namespace

Outcome run_statement(Session& session, const query::ParsedStatement& statement, const query::Source& source, ResultWriter& writer,
                      const Reporter& reporter, Answer& answer) {
  OpenResult result(writer);
  const Outcome outcome = reported(source, reporter, [&] {
    const query::PreparedStatement prepared = session.prepare(statement);
    for (const query::Notice& notice : prepared.notices) reporter.notice(notice, source);
    InterruptScope interrupt;
    WaitingLine waiting;
    result.set_waiting(&waiting);
    answer = session.run(prepared, result, interrupt.token());
  });
  result.set_waiting(nullptr);
  result.close();
  return outcome;
}

Outcome run_text(Session& session, const query::Source& source, ResultWriter& writer, const Reporter& reporter, OnError on_error,
                 const AnswerListener& listener) {
  query::StatementReader reader(source.text);
  Outcome worst = Outcome::Fine;
  for (;;) {
    std::optional<query::ParsedStatement> statement;
    Outcome outcome = reported(source, reporter, [&] { statement = reader.next(); });
    if (outcome == Outcome::Fine) {
      if (!statement) return worst;
      Answer answer;
      outcome = run_statement(session, *statement, source, writer, reporter, answer);
      if (outcome == Outcome::Fine) listener(answer);
    }
    if (outcome == Outcome::Fine) continue;
    worst = outcome;
    if (outcome == Outcome::Interrupted || on_error == OnError::Stop) return worst;
  }
}

}  // namespace clew::cli
