#pragma once
// One statement from its text to its answer, and many of them one after the other.
#include "cli/session/report.h"
#include "cli/session/session.h"

namespace clew::cli {

enum class Outcome { Fine, Failed, Interrupted };

/// Prepares and runs a statement that was read from `source`; notices and errors are reported. Ctrl-C stops it. What came of the
/// rows until an error or a stop is written. `answer` is filled where the outcome is fine.
Outcome run_statement(Session& session, const query::ParsedStatement& statement, const query::Source& source, ResultWriter& writer,
                      const Reporter& reporter, Answer& answer);

enum class OnError { Stop, KeepGoing };

/// Told of each statement that ran.
using AnswerListener = std::function<void(const Answer&)>;

/// Runs the statements of a text. The worst outcome is returned; after Ctrl-C nothing more is run.
Outcome run_text(Session& session, const query::Source& source, ResultWriter& writer, const Reporter& reporter, OnError on_error,
                 const AnswerListener& listener);

}  // namespace clew::cli
