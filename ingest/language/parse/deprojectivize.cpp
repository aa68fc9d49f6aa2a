#include "ingest/language/parse/deprojectivize.h"

#include <algorithm>
#include <optional>

namespace clew::ingest::language {

namespace {

constexpr std::string_view kDelimiter = "||";

LabelNumber number_of(std::string_view label, std::vector<std::string>& labels) {
  auto found = std::find(labels.begin(), labels.end(), label);
  if (found == labels.end()) found = labels.insert(found, std::string(label));
  return static_cast<LabelNumber>(found - labels.begin());
}

// The first descendant of `from` with the label, breadth first, children from left to right; the token itself is passed over.
std::optional<StateToken> find_descendant(StateToken from, LabelNumber label, StateToken self, const std::vector<StateToken>& heads,
                                          const std::vector<LabelNumber>& labels, const TreeEdges& edges,
                                          const std::vector<bool>& is_space) {
  std::vector<StateToken> queue{from};
  std::vector<bool> queued(heads.size());
  for (std::size_t next = 0; next < queue.size(); ++next) {
    const StateToken node = queue[next];
    const auto last = edges.right[static_cast<std::size_t>(node)];
    for (StateToken child = edges.left[static_cast<std::size_t>(node)]; child <= last; ++child) {
      const auto i = static_cast<std::size_t>(child);
      if (child == node || heads[i] != node || child == self || is_space[i] || queued[i]) continue;
      if (labels[i] == label) return child;
      queued[i] = true;
      queue.push_back(child);
    }
  }
  return std::nullopt;
}

}  // namespace

Deprojectivizer::Deprojectivizer(std::vector<std::string>& labels) {
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const std::string label = labels[i];
    const std::size_t delimiter = label.find(kDelimiter);
    decorations_.emplace_back();
    if (delimiter == std::string::npos) continue;
    const LabelNumber bare = number_of(std::string_view(label).substr(0, delimiter), labels);
    const LabelNumber head = number_of(std::string_view(label).substr(delimiter + kDelimiter.size()), labels);
    decorations_.back() = {bare, head, true};
  }
}

bool Deprojectivizer::apply(std::vector<StateToken>& heads, std::vector<LabelNumber>& labels, const TreeEdges& edges,
                            const std::vector<bool>& is_space) const {
  bool moved = false;
  for (std::size_t i = 0; i < heads.size(); ++i) {
    const Decoration decoration = decorations_[labels[i]];
    if (!decoration.decorated) continue;
    labels[i] = decoration.label;
    const auto head = find_descendant(heads[i], decoration.head_label, static_cast<StateToken>(i), heads, labels, edges, is_space);
    moved = moved || head.has_value();
    if (head) heads[i] = *head;
  }
  return moved;
}

}  // namespace clew::ingest::language
