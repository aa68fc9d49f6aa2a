#include "cli/session/session.h"

#include "cli/session/quantity.h"

namespace clew::cli {

Session::Session(const std::string& path, graph::Access access)
    : path_(path), access_(access), opened_(graph::open_graph(path, access)), entities_(opened_.graph), catalog_(opened_.graph) {
  find_names();
}

void Session::find_names() {
  names_ = std::make_unique<query::GraphNames>(opened_.graph);
  relations_ = std::make_unique<query::TypeMatcher>(query::type_names(opened_.graph));
}

query::PreparedStatement Session::prepare(const query::ParsedStatement& statement) const {
  query::BindOptions options;
  options.parameters.emplace();
  for (const auto& [name, value] : parameters) options.parameters->push_back(name);
  return query::prepare(statement, {catalog_, *names_, *relations_}, options);
}

std::string answer_text(const Answer& answer, const std::string& left_out) {
  std::string words = answer.has_columns ? count_text(answer.rows, "row") : "";
  for (const std::string& more : {left_out, changes_text(answer.changes), duration_text(answer.time)})
    if (!more.empty()) words += (words.empty() ? "" : ", ") + more;
  return words;
}

std::string changes_text(const graph::Changes& changes) {
  std::string text;
  auto add = [&text](std::uint64_t count, std::string_view thing, std::string_view verb) {
    if (count > 0) text += (text.empty() ? "" : ", ") + count_text(count, thing) + ' ' + std::string(verb);
  };
  add(changes.nodes_created, "node", "created");
  add(changes.nodes_deleted, "node", "deleted");
  add(changes.relationships_created, "relationship", "created");
  add(changes.relationships_deleted, "relationship", "deleted");
  add(changes.labels_added, "label", "added");
  add(changes.labels_removed, "label", "removed");
  add(changes.properties_set, "value", "set");
  add(changes.properties_removed, "value", "removed");
  return text;
}

}  // namespace clew::cli
