#include "ingest/judge/boosted_trees.h"

#include <charconv>
#include <cmath>

namespace clew::ingest {
namespace {

std::vector<std::string_view> fields_of(std::string_view line) {
  std::vector<std::string_view> fields;
  for (std::size_t begin = 0; begin <= line.size();) {
    const std::size_t end = std::min(line.find('\t', begin), line.size());
    fields.push_back(line.substr(begin, end - begin));
    begin = end + 1;
  }
  return fields;
}

[[noreturn]] void fail(std::size_t line, std::string_view what) {
  throw ModelTableError(std::string("line ").append(std::to_string(line)).append(" of the model: ").append(what));
}

template <typename T>
T number(std::string_view text, std::size_t line) {
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) fail(line, "a number was expected");
  return value;
}

}  // namespace

BoostedTrees::BoostedTrees(std::string_view table) {
  std::size_t line_number = 0;
  for (std::size_t begin = 0; begin < table.size();) {
    const std::size_t end = std::min(table.find('\n', begin), table.size());
    const std::string_view line = table.substr(begin, end - begin);
    begin = end + 1;
    ++line_number;
    if (line.empty() || line.front() == '#') continue;
    const auto fields = fields_of(line);
    if (fields[0] == "feature" && fields.size() == 2) {
      features_.emplace_back(fields[1]);
    } else if (fields[0] == "tree") {
      roots_.push_back(static_cast<std::uint32_t>(nodes_.size()));
    } else if (fields[0] == "leaf" && fields.size() == 2 && !roots_.empty()) {
      nodes_.push_back({-1, number<float>(fields[1], line_number), 0, 0});
    } else if (fields[0] == "split" && fields.size() == 5 && !roots_.empty()) {
      Node node;
      node.feature = number<std::int32_t>(fields[1], line_number);
      node.value = number<float>(fields[2], line_number);
      node.left = roots_.back() + number<std::uint32_t>(fields[3], line_number);
      node.right = roots_.back() + number<std::uint32_t>(fields[4], line_number);
      if (node.feature < 0 || static_cast<std::size_t>(node.feature) >= features_.size()) fail(line_number, "no such feature");
      nodes_.push_back(node);
    } else {
      fail(line_number, "it begins with none of feature, tree, split, leaf, or lacks a field");
    }
  }
  for (std::size_t i = 0; i < roots_.size(); ++i) check(i);
}

/// Children come after their parent and within the tree: every walk ends.
void BoostedTrees::check(std::size_t tree) const {
  const std::size_t last = tree + 1 < roots_.size() ? roots_[tree + 1] : nodes_.size();
  if (roots_[tree] == last) throw ModelTableError("a tree of the model has no nodes");
  for (std::size_t i = roots_[tree]; i < last; ++i) {
    const Node& node = nodes_[i];
    if (node.feature >= 0 && (node.left <= i || node.right <= i || node.left >= last || node.right >= last))
      throw ModelTableError("a node of the model leads out of its tree");
  }
}

float BoostedTrees::probability(std::span<const float> row) const {
  return 1.0F / (1.0F + std::exp(-log_odds(row)));
}

float BoostedTrees::log_odds(std::span<const float> row) const {
  float sum = 0;
  for (std::uint32_t i : roots_) {
    while (nodes_[i].feature >= 0)
      i = row[static_cast<std::size_t>(nodes_[i].feature)] <= nodes_[i].value ? nodes_[i].left : nodes_[i].right;
    sum += nodes_[i].value;
  }
  return sum;
}

}  // namespace clew::ingest
