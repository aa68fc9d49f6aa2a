// A sorted dictionary of the texts of a column, where that is smaller than the texts themselves.
#pragma once

#include <algorithm>
#include <boost/unordered/unordered_flat_map.hpp>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string_view>
#include <vector>

namespace clew::graph {

struct TextDictionary {
  std::vector<std::string_view> entries;  // Ascending, byte by byte.
  std::vector<std::uint32_t> codes;       // One a row.
};

// Numbers the entries by order instead of by first appearance.
inline void sort_entries(TextDictionary& dictionary) {
  auto& entries = dictionary.entries;
  std::vector<std::uint32_t> by_text(entries.size());
  std::iota(by_text.begin(), by_text.end(), 0U);
  std::sort(by_text.begin(), by_text.end(), [&](std::uint32_t a, std::uint32_t b) { return entries[a] < entries[b]; });
  std::vector<std::uint32_t> place(entries.size());
  std::vector<std::string_view> sorted;
  sorted.reserve(entries.size());
  for (const std::uint32_t entry : by_text) {
    place[entry] = static_cast<std::uint32_t>(sorted.size());
    sorted.push_back(entries[entry]);
  }
  entries = std::move(sorted);
  for (auto& code : dictionary.codes) code = place[code];
}

// Nothing where offsets into the plain texts are smaller. at(row) is the text of a row.
template <typename At>
std::optional<TextDictionary> make_dictionary(std::uint32_t rows, const At& at) {
  std::uint64_t plain = 0;
  for (std::uint32_t row = 0; row < rows; ++row) plain += sizeof(std::uint32_t) + at(row).size();
  const auto code_size = [](std::size_t entries) {
    return entries <= 1 ? 0U : entries <= 0x100 ? 1U : entries <= 0x1'0000 ? 2U : 4U;
  };
  boost::unordered_flat_map<std::string_view, std::uint32_t> codes;
  TextDictionary dictionary;
  dictionary.codes.reserve(rows);
  std::uint64_t entry_bytes = 0;
  for (std::uint32_t row = 0; row < rows; ++row) {
    const auto [found, added] = codes.try_emplace(at(row), static_cast<std::uint32_t>(dictionary.entries.size()));
    if (added) {
      dictionary.entries.push_back(found->first);
      entry_bytes += sizeof(std::uint32_t) + found->first.size();
      if (entry_bytes + std::uint64_t{rows} * code_size(dictionary.entries.size()) >= plain) return std::nullopt;
    }
    dictionary.codes.push_back(found->second);
  }
  sort_entries(dictionary);
  return dictionary;
}

}  // namespace clew::graph
