#include "graph/build/gather_segments.h"

#include <map>

namespace clew::graph {
namespace {

using SegmentKey = std::tuple<TypeId, KindId, KindId>;

KindId kind_of(std::span<const std::uint32_t> kind_starts, NodeId node) {
  return static_cast<KindId>(std::upper_bound(kind_starts.begin(), kind_starts.end(), index(node)) - kind_starts.begin() - 1);
}

// The kind of all nodes; kNone where they are of several.
KindId common_kind(std::span<const std::uint32_t> kind_starts, std::span<const NodeId> nodes) {
  const auto [least, greatest] = std::minmax_element(nodes.begin(), nodes.end());
  const KindId kind = kind_of(kind_starts, *least);
  return kind == kind_of(kind_starts, *greatest) ? kind : kNone<KindId>;
}

class Gathering {
 public:
  explicit Gathering(std::span<const std::uint32_t> kind_starts) : kind_starts_(kind_starts) {}

  void add(TypeId type, std::vector<NodeId> sources, std::vector<NodeId> targets, PropertyTable properties) {
    const KindId source = common_kind(kind_starts_, sources);
    const KindId target = common_kind(kind_starts_, targets);
    if (source == kNone<KindId> || target == kNone<KindId>) return add_mixed(type, sources, targets, properties);
    SegmentDraft& draft = this->draft({type, source, target});
    draft.properties.append(std::move(properties));
    if (draft.sources.empty()) {
      draft.sources = std::move(sources);
      draft.targets = std::move(targets);
    } else {
      draft.sources.insert(draft.sources.end(), sources.begin(), sources.end());
      draft.targets.insert(draft.targets.end(), targets.begin(), targets.end());
    }
  }

  std::vector<SegmentDraft> take() && {
    std::vector<SegmentDraft> result;
    result.reserve(drafts_.size());
    for (auto& [key, draft] : drafts_) result.push_back(std::move(draft));
    return result;
  }

 private:
  void add_mixed(TypeId type, const std::vector<NodeId>& sources, const std::vector<NodeId>& targets,
                 const PropertyTable& properties) {
    std::map<std::pair<KindId, KindId>, std::vector<std::uint32_t>> positions;
    for (std::uint32_t i = 0; i < sources.size(); ++i) {
      positions[{kind_of(kind_starts_, sources[i]), kind_of(kind_starts_, targets[i])}].push_back(i);
    }
    for (const auto& [kinds, own] : positions) {
      SegmentDraft& draft = this->draft({type, kinds.first, kinds.second});
      for (const std::uint32_t i : own) {
        draft.sources.push_back(sources[i]);
        draft.targets.push_back(targets[i]);
      }
      draft.properties.append_rows(properties, own);
    }
  }

  SegmentDraft& draft(const SegmentKey& key) {
    SegmentDraft& draft = drafts_[key];
    std::tie(draft.type, draft.source, draft.target) = key;
    return draft;
  }

  std::span<const std::uint32_t> kind_starts_;
  std::map<SegmentKey, SegmentDraft> drafts_;
};

}  // namespace

std::vector<SegmentDraft> gather_segments(std::vector<RelationshipBatch>& batches, const NodePlaces& places,
                                          std::span<const std::uint32_t> kind_starts, unsigned threads) {
  struct Ends {
    std::vector<NodeId> sources;
    std::vector<NodeId> targets;
  };
  std::vector<Ends> stored(batches.size());
  parallel_for(batches.size(), threads, [&](std::size_t i) {
    stored[i] = {places.translate(batches[i].sources), places.translate(batches[i].targets)};
    batches[i].sources = {};
    batches[i].targets = {};
  });
  Gathering gathering(kind_starts);
  for (std::size_t i = 0; i < batches.size(); ++i) {
    if (stored[i].sources.empty()) continue;
    gathering.add(batches[i].type, std::move(stored[i].sources), std::move(stored[i].targets), std::move(batches[i].properties));
  }
  return std::move(gathering).take();
}

}  // namespace clew::graph
