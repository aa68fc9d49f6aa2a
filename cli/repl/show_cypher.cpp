#include <fmt/format.h>
#include <stdexcept>

#include "cli/repl/commands.h"
#include "query/syntax/print.h"

namespace clew::cli {

Outcome show_cypher(ReplState& state, std::string_view operand) {
  if (operand.empty()) {
    if (!state.last_cypher) throw std::runtime_error("no walk has been asked yet; write one after :cypher");
    show(state, *state.last_cypher + '\n');
    return Outcome::Fine;
  }
  const query::Source source{"", operand};
  try {
    const auto statement = query::StatementReader(operand).next();
    const auto* walk = statement ? std::get_if<query::Walk>(&*statement) : nullptr;
    if (!walk) throw std::runtime_error("this is Cypher already");
    const query::TranslatedWalk translated = state.session.translate(*walk);
    for (const query::Notice& notice : translated.notices) state.reporter.notice(notice, source);
    show(state, print(translated.statement) + '\n');
    return Outcome::Fine;
  } catch (const query::QueryException& exception) {
    state.reporter.error(exception.error(), source);
    return Outcome::Failed;
  }
}

}  // namespace clew::cli
