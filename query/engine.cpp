#include "query/engine.h"

#include <algorithm>
#include <utility>

#include "query/syntax/print.h"
#include "query/walk/translate_walk.h"

namespace clew::query {
namespace {

PreparedStatement prepare_cypher(const syntax::Statement& statement, const Meaning& meaning, const BindOptions& options) {
  PreparedStatement prepared;
  prepared.query = bind(statement, meaning.catalog, options);
  prepared.notices = std::move(prepared.query.notices);
  prepared.query.notices.clear();
  return prepared;
}

PreparedStatement prepare_walk(const Walk& walk, const Meaning& meaning, BindOptions options) {
  options.unknown_keys = UnknownKeys::Accept;
  TranslatedWalk translated = translate(walk, meaning.names, meaning.relations);
  PreparedStatement prepared = prepare_cypher(translated.statement, meaning, options);
  prepared.cypher = print(translated.statement);
  prepared.notices.insert(prepared.notices.begin(), std::make_move_iterator(translated.notices.begin()),
                          std::make_move_iterator(translated.notices.end()));
  return prepared;
}

}  // namespace

PreparedStatement prepare(const ParsedStatement& statement, const Meaning& meaning, const BindOptions& options) {
  const auto* walk = std::get_if<Walk>(&statement);
  PreparedStatement prepared =
      walk ? prepare_walk(*walk, meaning, options) : prepare_cypher(std::get<syntax::Statement>(statement), meaning, options);
  std::stable_sort(prepared.notices.begin(), prepared.notices.end(),
                   [](const Notice& a, const Notice& b) { return a.span.begin < b.span.begin; });
  return prepared;
}

}  // namespace clew::query
