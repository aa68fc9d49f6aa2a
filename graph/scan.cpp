// Scans: which kinds carry the labels asked for, and the nodes of them.
#include <algorithm>
#include <numeric>

#include "graph/graph.h"
#include "graph/store/overlay.h"

namespace clew::graph {
namespace {

bool carries(const Kind& kind, std::span<const LabelId> all) {
  return std::all_of(all.begin(), all.end(),
                     [&](LabelId label) { return std::binary_search(kind.labels.begin(), kind.labels.end(), label); });
}

}  // namespace

Match Graph::match(KindId kind, std::span<const LabelId> all) const {
  const Kind& own = kinds_[index(kind)];
  bool every = carries(own, all);
  if (overlay_ == nullptr) return every ? Match::All : Match::None;
  bool any = every;
  for (const auto& [other, count] : overlay_->strays(kind)) {
    const bool stray = carries(kinds_[index(other)], all);
    every = every && stray;
    any = any || stray;
  }
  return every ? Match::All : any ? Match::Some : Match::None;
}

std::vector<NodeBlock> Graph::scan(std::span<const LabelId> all) const {
  std::vector<NodeBlock> blocks;
  for (std::uint32_t i = 0; i < kinds_.size(); ++i) {
    const Kind& kind = kinds_[i];
    const auto id = static_cast<KindId>(i);
    const Match match = this->match(id, all);
    if (match == Match::None || kind.alive == 0) continue;
    const auto created = static_cast<std::uint32_t>(kind.created.size());
    const bool exact = match == Match::All && kind.alive == kind.stored + created;
    if (kind.stored > 0) blocks.push_back({.kind = id, .exact = exact, .first = kind.first, .count = kind.stored, .listed = {}});
    if (created > 0) blocks.push_back({.kind = id, .exact = exact, .count = created, .listed = kind.created});
  }
  return blocks;
}

std::uint32_t Graph::collect(const NodeBlock& block, std::span<const LabelId> all, std::uint32_t begin, std::uint32_t end,
                             NodeId* out) const {
  NodeId* next = out;
  for (std::uint32_t i = begin; i < end; ++i) {
    const NodeId node = block[i];
    if (block.exact || (exists(node) && has_labels(node, all))) *next++ = node;
  }
  return static_cast<std::uint32_t>(next - out);
}

}  // namespace clew::graph
