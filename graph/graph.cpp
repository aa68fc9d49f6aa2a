#include "graph/graph.h"

#include <algorithm>

#include "graph/log/journal.h"
#include "graph/store/base.h"
#include "graph/store/overlay.h"

namespace clew::graph {
namespace {

// A base without anything in it.
std::shared_ptr<const Base> empty_base() {
  static constexpr std::array<std::uint32_t, 1> kNoNames = {0};
  static const auto base = [] {
    Image::Sections sections;
    for (const auto names : {format::Section::Metadata, format::Section::Labels, format::Section::Types, format::Section::Keys}) {
      sections[format::position(names)] = std::as_bytes(std::span(kNoNames));
    }
    return std::make_shared<const Base>(Image(sections, nullptr));
  }();
  return base;
}

}  // namespace

Graph::Graph() : Graph(empty_base()) {}

Graph::Graph(std::shared_ptr<const Base> base)
    : base_(std::move(base)),
      access_(std::make_unique<std::shared_mutex>()),
      labels_(base_->catalogue().labels),
      types_(base_->catalogue().types),
      keys_(base_->catalogue().keys),
      kinds_(base_->catalogue().kinds),
      segments_(base_->catalogue().segments),
      node_count_(base_->node_count()),
      relationship_count_(base_->relationship_count()),
      label_counts_(labels_.size()),
      type_counts_(types_.size()) {
  for (std::uint32_t i = 0; i < kinds_.size(); ++i) {
    kind_ids_.emplace(kinds_[i].labels, static_cast<KindId>(i));
    for (const LabelId label : kinds_[i].labels) label_counts_[index(label)] += kinds_[i].alive;
  }
  for (const Segment& segment : segments_) type_counts_[index(segment.type)] += segment.count;
}

Graph::Graph(Graph&&) noexcept = default;
Graph& Graph::operator=(Graph&&) noexcept = default;
Graph::~Graph() = default;

std::shared_lock<std::shared_mutex> Graph::read_lock() const {
  return std::shared_lock(*access_);
}

const Metadata& Graph::metadata() const {
  return base_->catalogue().metadata;
}

Overlay& Graph::changed() {
  if (overlay_ == nullptr) overlay_ = std::make_unique<Overlay>(base_);
  return *overlay_;
}

bool Graph::is_stored(NodeId node) const {
  return index(node) < base_->node_count();
}
bool Graph::is_stored(RelationshipId relationship) const {
  return index(relationship) < base_->relationship_count();
}

std::uint32_t Graph::node_count(LabelId label) const {
  return index(label) < label_counts_.size() ? label_counts_[index(label)] : 0;
}

std::uint32_t Graph::node_limit() const {
  return overlay_ != nullptr ? overlay_->node_limit() : base_->node_count();
}

bool Graph::exists(NodeId node) const {
  if (index(node) >= node_limit()) return false;
  const auto* changes = overlay_ != nullptr ? overlay_->find(node) : nullptr;
  return changes == nullptr || !changes->deleted;
}

KindId Graph::kind(NodeId node) const {
  return is_stored(node) ? base_->kind(node) : overlay_->find(node)->stored;
}

KindId Graph::current_kind(NodeId node) const {
  if (overlay_ != nullptr) {
    if (const auto* changes = overlay_->find(node)) return changes->current;
  }
  return base_->kind(node);
}

std::span<const LabelId> Graph::labels(NodeId node) const {
  return kinds_[index(current_kind(node))].labels;
}

bool Graph::has_label(NodeId node, LabelId label) const {
  const auto own = labels(node);
  return std::binary_search(own.begin(), own.end(), label);
}

bool Graph::has_labels(NodeId node, std::span<const LabelId> all) const {
  return std::all_of(all.begin(), all.end(), [&](LabelId label) { return has_label(node, label); });
}

}  // namespace clew::graph
