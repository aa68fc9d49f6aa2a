#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <stdexcept>

#include "cli/export/export_selection.h"
#include "cli/repl/commands.h"
#include "cli/session/evidence_source.h"
#include "cli/session/interrupt.h"
#include "cli/session/select_answer.h"

namespace clew::cli {
namespace {

std::optional<Mode> mode_of_extension(const std::string& extension) {
  if (extension == ".txt") return Mode::Table;
  if (extension == ".md") return Mode::Markdown;
  return extension.empty() ? std::nullopt : mode_named(extension.substr(1));
}

void save_rows(const ReplState& state, const std::string& path, Mode mode) {
  if (state.last.row_count() > LastAnswer::kMaxRows)
    throw std::runtime_error(fmt::format("the answer has more than {} rows; write it with clew query", LastAnswer::kMaxRows));
  write_output(path, [&](std::ostream& out) {
    auto writer = make_writer(mode, out, state.session.entities(), Reader());
    state.last.write(*writer);
  });
}

// What the rows hold; of a walk, whose rows are names and phrases, what it passes.
void save_drawing(ReplState& state, const std::string& path) {
  const ExportOptions options{.format = {}, .output = path, .title = {}};
  format_of(options);
  InterruptScope interrupt;
  Selection selection = select_answer(state.session, state.last_statement, interrupt.token());
  if (selection.nodes.empty())
    throw std::runtime_error("the answer holds nothing to draw; return nodes, relationships or paths (RETURN *)");
  export_selection(options, std::move(selection), state.session.entities(),
                   evidence_source(state.session.graph(), state.session.entities()));
}

}  // namespace

Outcome save_answer(ReplState& state, std::string_view operand) {
  if (operand.empty()) throw std::runtime_error(":save takes a file, such as answer.csv or answer.svg");
  if (state.last.empty()) throw std::runtime_error("nothing has been answered yet");
  const std::string path(operand);
  const std::string extension = std::filesystem::path(path).extension().string();
  const auto mode = mode_of_extension(extension);
  const auto formats = export_formats();
  if (mode) {
    save_rows(state, path, *mode);
  } else if (!extension.empty() && std::find(formats.begin(), formats.end(), extension.substr(1)) != formats.end()) {
    save_drawing(state, path);
  } else {
    throw std::runtime_error("give the file a name that ends in csv, tsv, json, jsonl, md, txt, svg, png, dot or graphml");
  }
  return Outcome::Fine;
}

}  // namespace clew::cli
