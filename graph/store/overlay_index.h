// Finding the nodes of the overlay by a property: a hash table for each kind and key that was ever asked for, built by the first
// such question and kept by every later write. It names candidates: what a node has now is for the caller to compare.
#pragma once

#include <boost/unordered/unordered_flat_map.hpp>
#include <mutex>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/ids.h"
#include "graph/value.h"

namespace clew::graph {

class OverlayIndex {
 public:
  // All nodes that may have the value, in any order, some perhaps twice. `fill(add)` is called the first time, and calls
  // add(node, value) for each node of the kind in the overlay that has the property. Safe to call from many threads.
  template <typename Fill>
  std::vector<NodeId> candidates(KindId kind, KeyId key, const Value& value, const Fill& fill) {
    const std::scoped_lock lock(access_);
    const auto [found, added] = tables_.try_emplace({kind, key});
    Table& table = found->second;
    if (added) fill([&](NodeId node, const Value& own) { insert(table, node, own); });
    return find(table, value);
  }

  // Requires that nobody else uses the index. Without effect where nobody asked for the kind and key.
  void note(KindId kind, KeyId key, NodeId node, const Value& value) {
    if (tables_.empty()) return;
    if (const auto found = tables_.find({kind, key}); found != tables_.end()) insert(found->second, node, value);
  }

 private:
  using Table = std::unordered_multimap<std::uint64_t, NodeId>;  // By hash of the value.

  static void insert(Table& table, NodeId node, const Value& value);
  static std::vector<NodeId> find(const Table& table, const Value& value);

  std::mutex access_;
  boost::unordered_flat_map<std::pair<KindId, KeyId>, Table> tables_;
};

}  // namespace clew::graph
