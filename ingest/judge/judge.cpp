#include "ingest/judge/judge.h"

#include <algorithm>

#include "ingest/judge/boosted_trees.h"
#include "ingest/judge/built_in_model.h"

namespace clew::ingest {
namespace {

const BoostedTrees& model() {
  static const BoostedTrees kModel(built_in_confidence_model());
  return kModel;
}

/// Which column of a row each feature of the model is.
std::vector<std::size_t> columns_of(const std::vector<std::string>& wanted, const std::vector<std::string>& names) {
  std::vector<std::size_t> columns;
  for (const std::string& feature : wanted) {
    const auto found = std::find(names.begin(), names.end(), feature);
    if (found == names.end()) throw ModelTableError("the model wants a feature that is not computed: " + feature);
    columns.push_back(static_cast<std::size_t>(found - names.begin()));
  }
  return columns;
}

}  // namespace

void judge(const FactContext& context, std::span<Fact> facts) {
  if (facts.empty()) return;
  static const std::vector<std::size_t> kColumns = columns_of(model().features(), feature_names(context, facts.front()));
  const auto rows = feature_rows(context, facts);
  std::vector<float> row(kColumns.size());
  for (std::size_t i = 0; i < facts.size(); ++i) {
    for (std::size_t c = 0; c < kColumns.size(); ++c) row[c] = rows[i][kColumns[c]];
    facts[i].statement.confidence = model().probability(row);
  }
}

}  // namespace clew::ingest
