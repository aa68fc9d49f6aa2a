#include "ingest/judge/judge.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

#include "ingest/extract/clause/coordination.h"
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

/// The columns that the model reads; the same for every fact.
const std::vector<std::size_t>& model_columns(const FactContext& context, const Fact& fact) {
  static const std::vector<std::size_t> kColumns = columns_of(model().features(), feature_names(context, fact));
  return kColumns;
}

/// What is said of one of a coordination is said of all: the surest of "between Yerevan and Baku" speaks for the others.
void share_among_conjuncts(const FactContext& context, std::span<Fact> facts) {
  using Key = std::tuple<TokenIndex, std::string, TokenIndex, TokenIndex>;
  const auto key = [&](const Statement& s) {
    return Key{s.anchor, s.relation, first_conjunct(context.tree, context.mentions[s.subject].head),
               first_conjunct(context.tree, context.mentions[s.object].head)};
  };
  std::map<Key, float> surest;
  for (const Fact& fact : facts) {
    float& best = surest[key(fact.statement)];
    best = std::max(best, fact.statement.confidence);
  }
  for (Fact& fact : facts) fact.statement.confidence = surest[key(fact.statement)];
}

std::vector<float> model_row(const std::vector<float>& row, const std::vector<std::size_t>& columns) {
  std::vector<float> chosen;
  for (const std::size_t column : columns) chosen.push_back(row[column]);
  return chosen;
}

}  // namespace

void judge(const FactContext& context, std::span<Fact> facts) {
  if (facts.empty()) return;
  const auto& columns = model_columns(context, facts.front());
  const auto rows = feature_rows(context, facts);
  for (std::size_t i = 0; i < facts.size(); ++i) facts[i].statement.confidence = model().probability(model_row(rows[i], columns));
  share_among_conjuncts(context, facts);
}

std::vector<Weight> what_weighed(const FactContext& context, std::span<const Fact> facts, std::size_t fact, std::size_t most) {
  std::vector<float> row = model_row(feature_rows(context, facts)[fact], model_columns(context, facts.front()));
  const float whole = model().log_odds(row);
  std::vector<Weight> weights;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const float value = std::exchange(row[i], 0.0F);
    const float change = whole - model().log_odds(row);
    if (change != 0) weights.push_back({model().features()[i], value, change});
    row[i] = value;
  }
  std::stable_sort(weights.begin(), weights.end(),
                   [](const Weight& a, const Weight& b) { return std::abs(a.log_odds) > std::abs(b.log_odds); });
  if (weights.size() > most) weights.resize(most);
  return weights;
}

}  // namespace clew::ingest
