#include "ingest/lexicon/given_names.h"

#include <charconv>

#include "ingest/lexicon/fold.h"

namespace clew::ingest {
namespace {

/// Where the row of `key` starts, or the first one after it.
std::size_t lower_bound(std::string_view rows, std::string_view key) {
  std::size_t low = 0;
  std::size_t high = rows.size();
  while (low < high) {
    std::size_t start = low + (high - low) / 2;
    while (start > low && rows[start - 1] != '\n') --start;
    const std::string_view row = rows.substr(start, rows.find('\n', start) - start);
    if (row.substr(0, row.find('\t')) < key) {
      low = start + row.size() + 1;
    } else {
      high = start;
    }
  }
  return low;
}

/// A row is name, percentage of women, weight.
std::optional<GivenName> read_row(std::string_view rows, std::string_view key) {
  const std::size_t start = lower_bound(rows, key);
  if (start >= rows.size() || !rows.substr(start).starts_with(key)) return std::nullopt;
  const char* at = rows.data() + start + key.size();
  const char* end = rows.data() + rows.size();
  unsigned percent = 0;
  GivenName name;
  if (at == end || *at != '\t') return std::nullopt;
  at = std::from_chars(at + 1, end, percent).ptr;
  if (at != end && *at == '\t') std::from_chars(at + 1, end, name.weight);
  name.female_share = static_cast<float>(percent) / 100;
  return name;
}

}  // namespace

GivenNames::GivenNames(std::string_view table) : rows_(table) {
  while (rows_.starts_with('#')) rows_.remove_prefix(std::min(rows_.find('\n'), rows_.size() - 1) + 1);
}

std::optional<GivenName> GivenNames::find(std::string_view name) const {
  const std::string key = folded(name);
  if (key.empty()) return std::nullopt;
  if (const auto whole = read_row(rows_, key)) return whole;
  const std::size_t hyphen = key.find('-');
  if (hyphen == std::string::npos || hyphen == 0) return std::nullopt;
  return read_row(rows_, std::string_view(key).substr(0, hyphen));
}

}  // namespace clew::ingest
