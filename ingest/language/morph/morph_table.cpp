#include "ingest/language/morph/morph_table.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace clew::ingest::language {

namespace {

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string join_sorted(std::vector<std::string> parts, char separator) {
  std::sort(parts.begin(), parts.end());
  std::string joined;
  for (const std::string& part : parts) {
    if (!joined.empty()) joined.push_back(separator);
    joined += part;
  }
  return joined;
}

std::string normalise(std::string_view analysis) {
  if (analysis.empty() || analysis == "_") return {};
  std::vector<std::string> features = split(analysis, '|');
  for (std::string& feature : features) {
    const std::size_t equals = feature.find('=');
    if (equals == std::string::npos) continue;
    feature = feature.substr(0, equals + 1) + join_sorted(split(std::string_view(feature).substr(equals + 1), ','), ',');
  }
  return join_sorted(std::move(features), '|');
}

}  // namespace

MorphTable::MorphTable() : texts_(2) {}

MorphNumber MorphTable::add(std::string_view analysis) {
  std::string text = normalise(analysis);
  if (text.empty()) return 1;
  const auto known = std::find(texts_.begin() + 2, texts_.end(), text);
  if (known != texts_.end()) return static_cast<MorphNumber>(known - texts_.begin());
  if (texts_.size() > std::numeric_limits<MorphNumber>::max()) throw std::length_error("too many morphological analyses");
  texts_.push_back(std::move(text));
  return static_cast<MorphNumber>(texts_.size() - 1);
}

std::string_view MorphTable::feature(MorphNumber morph, std::string_view name) const {
  for (std::string_view rest = text(morph); !rest.empty();) {
    const std::string_view feature = rest.substr(0, rest.find('|'));
    if (feature.starts_with(name) && feature.substr(name.size()).starts_with('=')) return feature.substr(name.size() + 1);
    rest.remove_prefix(std::min(feature.size() + 1, rest.size()));
  }
  return {};
}

}  // namespace clew::ingest::language
