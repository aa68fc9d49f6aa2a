#include "cli/repl/help_text.h"

#include <fmt/format.h>
#include <stdexcept>

#include "cli/repl/commands.h"
#include "cli/terminal/terminal.h"

namespace clew::cli {
namespace {

constexpr std::string_view kWalks =
    R"(A walk is a question in short form, on one line: places, and steps between them.

  Aliyev -signed-> ?                      what did Aliyev sign?
  ? -signed-> ?what <-witnessed- ?who     who witnessed what was signed?
  :Person -signed|witnessed-> :Agreement  persons who did either
  Azerbaijan -connects*..4- Nakhchivan    up to four steps, in either direction
  Aliyev -> ?                             whatever is said of Aliyev

A place is a name (any of its names, in any case), a "quoted name", ?, ?variable or :Label.
A step is a relation in any inflection (signed, signs, sign), or nothing for any; the arrow is its direction.
:cypher shows what a walk means in Cypher.
)";

constexpr std::string_view kCypher =
    R"(Cypher ends at a semicolon, or at an empty line.

  MATCH (p:Person)-[r:SIGN]->(a) RETURN p.name, a.name, evidence(r);
  MATCH (n) RETURN labels(n), count(*) ORDER BY count(*) DESC LIMIT 5;

evidence(r) gives the sentences behind a relationship. EXPLAIN before a statement shows its plan, PROFILE runs it and
shows rows and times. $NAME is a parameter (:param).
)";

constexpr std::string_view kKeys =
    R"(  Tab            completes keywords, functions, labels, types, properties, names and commands
  Up, Down       statements typed before; Ctrl-R searches them
  Ctrl-A, Ctrl-E begin and end of the line
  Ctrl-C         throws away what is typed, or stops the query that runs
  Ctrl-D         leaves
Keys are those of editline; ~/.editrc changes them.
)";

std::string synopsis(const Command& command) {
  return std::string(command.names.front()) + (command.operand.empty() ? "" : ' ' + std::string(command.operand));
}

}  // namespace

std::string help_text(std::string_view topic, Colours colours) {
  if (topic == "walks" || topic == "walk") return std::string(kWalks);
  if (topic == "cypher") return std::string(kCypher);
  if (topic == "keys") return std::string(kKeys);
  if (!topic.empty()) throw std::runtime_error(fmt::format("there is no help on {}; there is on walks, cypher and keys", topic));
  std::string text = "Type a walk (Aliyev -signed-> ?), or Cypher that ends in a semicolon.\n\n";
  for (const Command& command : commands()) {
    const std::string left = fmt::format("  {:<30}", synopsis(command));
    text += paint(left, Tone::Name, colours) + std::string(command.help) + '\n';
  }
  return text;
}

Colours colours_of(const ReplState& state) {
  return state.interactive ? colours_of(Stream::Output) : Colours::Off;
}

}  // namespace clew::cli
