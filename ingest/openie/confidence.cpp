#include "ingest/openie/confidence.h"

#include <charconv>
#include <cmath>

#include "ingest/lexicon/table.h"

namespace clew::ingest::openie {

Confidence::Confidence(std::string_view table) {
  const Table rows("confidence.tsv", table, 2);
  for (const Table::Row& row : rows.rows()) {
    const std::string_view number = row.fields[1];
    double weight = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), weight);
    if (error != std::errc() || end != number.data() + number.size()) rows.fail(row, "the second field is a number");
    (row.fields[0] == "bias" ? bias_ : weights_[row.fields[0]]) = weight;
  }
}

const Confidence& Confidence::built_in() {
  static const Confidence confidence(built_in_weights());
  return confidence;
}

double Confidence::operator()(std::span<const Feature> features) const {
  double sum = bias_;
  for (const Feature& feature : features) {
    if (const auto weight = weights_.find(feature.name); weight != weights_.end()) sum += weight->second * feature.value;
  }
  return 1 / (1 + std::exp(-sum));
}

}  // namespace clew::ingest::openie
