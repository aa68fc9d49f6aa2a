#include "cli/repl/ask.h"

#include <fmt/format.h>
#include <iostream>
#include <sstream>

#include "cli/session/quantity.h"
#include "cli/session/settings.h"
#include "cli/shell/pager.h"
#include "cli/terminal/terminal.h"

namespace clew::cli {
namespace {

// Forms for people may be paged; those for programs go out as they come.
bool is_paged(const ReplState& state) {
  return state.interactive && (state.mode == Mode::Table || state.mode == Mode::Line || state.mode == Mode::Markdown);
}

std::string footer(const Answer& answer, const ResultWriter& writer) {
  const std::string left_out = writer.left_out();
  std::string words = answer_text(answer, left_out);
  if (!left_out.empty()) words += "; :last shows all";
  return paint('(' + words + ')', Tone::Quiet, colours_of(Stream::Output)) + '\n';
}

}  // namespace

void show(const ReplState& state, const std::string& text) {
  if (state.interactive) return page(text);
  std::cout << text << std::flush;
}

Outcome ask(ReplState& state, const query::Source& source) {
  Reader reader = reader_of_output();
  if (reader.width) reader.max_rows = state.shown_rows;
  std::ostringstream text;
  std::ostream& out = is_paged(state) ? text : std::cout;
  auto writer = make_writer(state.mode, out, state.session.entities(), reader);
  state.last.send_to(writer.get());
  state.last_statement.assign(source.text);
  const Outcome outcome = run_text(state.session, source, state.last, state.reporter, OnError::Stop, [&](const Answer& answer) {
    if (answer.cypher) state.last_cypher = answer.cypher;
    state.names_changed |= answer.changes != graph::Changes();
    if (!state.interactive) return;
    if (!is_paged(state)) return fmt::print(stderr, "{}", footer(answer, *writer));
    page(text.str() + footer(answer, *writer));
    text.str({});
  });
  state.last.send_to(nullptr);
  if (is_paged(state)) page(text.str());
  std::cout.flush();
  if (outcome == Outcome::Interrupted) fmt::print(stderr, "stopped\n");
  return outcome;
}

void show_last(const ReplState& state) {
  std::ostringstream text;
  const Reader whole{.width = {}, .max_rows = {}, .colours = reader_of_output().colours};
  auto writer = make_writer(state.mode, is_paged(state) ? text : std::cout, state.session.entities(), whole);
  state.last.write(*writer);
  if (is_paged(state)) page(text.str());
  std::cout.flush();
  if (state.last.row_count() > LastAnswer::kMaxRows)
    fmt::print(stderr, "({} of {} are kept; write the rest to a file with clew query)\n", LastAnswer::kMaxRows,
               count_text(state.last.row_count(), "row"));
}

}  // namespace clew::cli
