#include "graph/import/csv.h"

#include <algorithm>
#include <cstring>

#include "graph/build/parallel.h"

namespace clew::graph {

std::string_view plain_text(const CsvField& field, char quote, std::string& scratch) {
  if (!field.doubled) return field.text;
  scratch.clear();
  for (std::size_t i = 0; i < field.text.size(); ++i) {
    scratch += field.text[i];
    if (field.text[i] == quote) ++i;
  }
  return scratch;
}

CsvField CsvReader::quoted_field() {
  const char* const start = ++place_;
  bool doubled = false;
  while (true) {
    const void* found = std::memchr(place_, quote_, static_cast<std::size_t>(end_ - place_));
    if (found == nullptr) {  // The text ends within the quotes.
      place_ = end_;
      fault_ = finished_ = true;
      return {{start, end_}, true, doubled};
    }
    place_ = static_cast<const char*>(found) + 1;
    if (place_ == end_ || *place_ != quote_) break;
    doubled = true;
    ++place_;
  }
  const std::string_view text(start, place_ - 1);
  const char* const after = place_;
  while (place_ != end_ && *place_ != delimiter_ && *place_ != '\n') ++place_;
  fault_ |= !finish_field(after).empty();
  return {text, true, doubled};
}

std::vector<std::string_view> split_records(std::string_view text, char quote, std::size_t size, unsigned threads) {
  const std::size_t parts = text.size() / size + 1;
  std::vector<std::uint8_t> odd(parts);  // Whether each part holds an odd number of quotes.
  parallel_for(parts, threads, [&](std::size_t i) {
    const auto part = text.substr(i * size, size);
    odd[i] = static_cast<std::uint8_t>(std::count(part.begin(), part.end(), quote) % 2);
  });
  std::vector<std::string_view> result;
  std::size_t begin = 0;
  bool within_quotes = false;
  for (std::size_t i = 1; i <= parts && begin < text.size(); ++i) {
    within_quotes ^= odd[i - 1] != 0;
    std::size_t end = i == parts ? text.size() : i * size;
    if (end <= begin) continue;  // The record before reaches beyond the whole part.
    for (bool inside = within_quotes; end < text.size() && (inside || text[end - 1] != '\n'); ++end) inside ^= text[end] == quote;
    result.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return result;
}

}  // namespace clew::graph
