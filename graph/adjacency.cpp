#include "graph/adjacency.h"

#include "graph/store/overlay.h"

namespace clew::graph {

Neighbours Adjacency::changed(NodeId node) const {
  if (const auto* changes = overlay_->find(node)) {
    if (const auto* row = Overlay::find_row(*changes, segment_, direction_)) return overlay_->read(*row);
  }
  return base_[node];
}

std::uint32_t Adjacency::changed_positions() const {
  return base_.rows() + static_cast<std::uint32_t>(overlay_->changed_nodes(segment_, direction_).size());
}

NodeId Adjacency::changed_node(std::uint32_t position) const {
  return overlay_->changed_nodes(segment_, direction_)[position - base_.rows()];
}

Neighbours Adjacency::changed_at(std::uint32_t position) const {
  const NodeId node = node_at(position);
  const auto* changes = overlay_->find(node);
  const auto* row = changes != nullptr ? Overlay::find_row(*changes, segment_, direction_) : nullptr;
  if (position >= base_.rows()) return overlay_->read(*row);
  return row == nullptr ? base_.at(position) : Neighbours{};
}

}  // namespace clew::graph
