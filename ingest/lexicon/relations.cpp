#include "ingest/lexicon/relations.h"

#include "ingest/lexicon/table.h"

namespace clew::ingest {

Relations::Relations(const Table& table) {
  // Rows: relation, "symmetric" or "inverse", the inverse relation or "-".
  const auto add = [&](const Table::Row& row, std::string_view relation, std::string_view inverse) {
    const auto [known, is_new] = inverse_.emplace(relation, inverse);
    if (!is_new) table.fail(row, "says of " + known->first + " what another row says already, or denies. Keep one of them.");
  };
  for (const Table::Row& row : table.rows()) {
    const std::string_view relation = row.fields[0];
    const std::string_view kind = row.fields[1];
    const std::string_view other = row.fields[2];
    if (kind == "symmetric" && other == "-") {
      add(row, relation, relation);
    } else if (kind == "inverse" && other != "-" && other != relation) {
      add(row, relation, other);
      add(row, other, relation);
    } else {
      table.fail(row, "is no relation. Write RELATION, symmetric, - or RELATION, inverse, OTHER_RELATION.");
    }
  }
}

bool Relations::is_symmetric(std::string_view relation) const {
  const auto found = inverse_.find(relation);
  return found != inverse_.end() && found->second == relation;
}

std::optional<std::string_view> Relations::inverse(std::string_view relation) const {
  const auto found = inverse_.find(relation);
  if (found == inverse_.end()) return std::nullopt;
  return found->second;
}

}  // namespace clew::ingest
