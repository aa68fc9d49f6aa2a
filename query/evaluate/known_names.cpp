#include "query/evaluate/known_names.h"

namespace clew::query {

std::optional<std::vector<graph::LabelId>> known(const graph::Graph& graph, const std::vector<BoundLabel>& labels) {
  std::vector<graph::LabelId> ids;
  for (const BoundLabel& label : labels) {
    ids.push_back(known(graph, label));
    if (ids.back() == graph::kNone<graph::LabelId>) return std::nullopt;
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

}  // namespace clew::query
