#include "query/execute/shortest_path.h"

#include <algorithm>
#include <limits>

#include "query/error/error.h"
#include "query/execute/expand.h"

namespace clew::query {
namespace {

constexpr std::uint32_t kEnd = 0xFFFF'FFFFU;
// Of paths that are sought exhaustively, in relationships: it is also a depth of recursion.
constexpr std::uint64_t kLongest = 1000;

}  // namespace

ShortestPath::ShortestPath(RunContext& run, const LogicalShortestPath& path, std::unique_ptr<Operator> input)
    : SingleInputOperator(run, std::move(input)),
      expand_(path.expand),
      minimum_(expand_.relationship->length->minimum),
      maximum_(expand_.relationship->length->maximum.value_or(std::numeric_limits<std::uint64_t>::max())),
      reversed_(expand_.from != (expand_.relationship->backwards ? expand_.relationship->to : expand_.relationship->from)),
      test_(run, *expand_.relationship) {}

void ShortestPath::start() {
  SingleInputOperator::start();
  if (run().changes()) expansion_.reset();
  paths_.clear();
  next_ = 0;
}

bool ShortestPath::produce(Batch& rows) {
  while (!rows.full()) {
    if (next_ < paths_.size()) {
      Path& path = paths_[next_++];
      if (reversed_) std::reverse(path.begin(), path.end());
      rows.append(current(), weight())[std::size_t(expand_.relationship->slot)] = graph::Value::list(std::move(path));
      continue;
    }
    if (!advance()) return false;
    if (!expansion_) expansion_.emplace(run().graph, expand_, expand_.direction);
    paths_.clear();
    next_ = 0;
    auto from = node_at(current(), expand_.from, expand_.relationship->span);
    auto to = node_at(current(), expand_.to, expand_.relationship->span);
    if (from && to) find(*from, *to);
  }
  return true;
}

void ShortestPath::find(graph::NodeId from, graph::NodeId to) {
  test_.begin(current());
  if (minimum_ == 0 && from == to) {
    paths_.emplace_back();
    return;
  }
  // A shortest path between two nodes visits none twice, which breadth first search relies on. A circle, or a path that must be
  // longer than the shortest, may have to.
  if (minimum_ > 1 || from == to) {
    find_exhaustively(from, to);
  } else if (search(from, to)) {
    gather(from, to);
  }
}

bool ShortestPath::usable(graph::RelationshipId relationship) {
  run().budget.step();
  return !holds(current(), expand_.different_from, relationship) && test_.passes(relationship);
}

bool ShortestPath::search(graph::NodeId from, graph::NodeId to) {
  reached_.clear();
  arrivals_.clear();
  reached_[from] = {.level = 0, .arrivals = kEnd};
  std::vector<graph::NodeId> level = {from};
  for (std::uint64_t depth = 1; depth <= maximum_ && !level.empty(); ++depth) {
    next_level_.clear();
    if (expand_level(level, depth, to)) return true;
    level.swap(next_level_);
  }
  return false;
}

// True where `to` was reached.
bool ShortestPath::expand_level(const std::vector<graph::NodeId>& level, std::uint64_t depth, graph::NodeId to) {
  bool found = false;
  for (graph::NodeId node : level) {
    runs_.clear();
    expansion_->collect(node, runs_);
    for (const Run& neighbours : runs_) {
      for (std::size_t i = 0; i < neighbours.row.size(); ++i) {
        graph::NodeId next = neighbours.row.nodes[i];
        auto place = reached_.find(next);
        bool fresh = place == reached_.end();
        if (!fresh && (!all() || place->second.level != depth)) continue;
        graph::RelationshipId relationship = neighbours.row.relationships[i];
        if (!expansion_->takes(neighbours, i, node) || !usable(relationship)) continue;
        if (fresh) {
          place = reached_.emplace(next, Reached{.level = depth, .arrivals = kEnd}).first;
          next_level_.push_back(next);
        }
        arrivals_.push_back({node, relationship, place->second.arrivals});
        place->second.arrivals = std::uint32_t(arrivals_.size() - 1);
        found = found || next == to;
        if (found && !all()) return true;
      }
    }
  }
  return found;
}

// All ways back from `to`, each as a path from `from`.
void ShortestPath::gather(graph::NodeId from, graph::NodeId to) {
  // Arrivals by which the ways back go on, from the last relationship to the first.
  std::vector<std::uint32_t> chosen = {reached_.at(to).arrivals};
  while (!chosen.empty()) {
    run().budget.step();
    if (chosen.back() == kEnd) {
      chosen.pop_back();
      if (!chosen.empty()) chosen.back() = arrivals_[chosen.back()].next;
      continue;
    }
    graph::NodeId before = arrivals_[chosen.back()].from;
    if (before != from) {
      chosen.push_back(reached_.at(before).arrivals);
      continue;
    }
    Path path;
    for (auto place = chosen.rbegin(); place != chosen.rend(); ++place) path.emplace_back(arrivals_[*place].relationship);
    paths_.push_back(std::move(path));
    if (!all()) return;
    chosen.back() = arrivals_[chosen.back()].next;
  }
}

// Tries one length after the other.
void ShortestPath::find_exhaustively(graph::NodeId from, graph::NodeId to) {
  Path path;
  exist_ = true;
  for (std::uint64_t length = std::max<std::uint64_t>(minimum_, 1); length <= maximum_ && exist_ && paths_.empty(); ++length) {
    if (length > kLongest)
      fail_unsupported(expand_.relationship->span,
                       "a shortest path from a node to itself, or one of a least length, is sought up to " +
                           std::to_string(kLongest) + " relationships",
                       "give it a greatest length");
    exist_ = false;
    extend(from, to, length, path);
  }
}

void ShortestPath::extend(graph::NodeId node, graph::NodeId to, std::uint64_t length, Path& path) {
  if (path.size() == length) {
    exist_ = true;
    if (node == to) paths_.push_back(path);
    return;
  }
  std::vector<Run> runs;
  expansion_->collect(node, runs);
  for (const Run& neighbours : runs) {
    for (std::size_t i = 0; i < neighbours.row.size(); ++i) {
      if (!paths_.empty() && !all()) return;
      graph::RelationshipId relationship = neighbours.row.relationships[i];
      bool repeated =
          std::any_of(path.begin(), path.end(), [&](const graph::Value& value) { return value.as_relationship() == relationship; });
      if (repeated || !expansion_->takes(neighbours, i, node) || !usable(relationship)) continue;
      path.emplace_back(relationship);
      extend(neighbours.row.nodes[i], to, length, path);
      path.pop_back();
    }
  }
}

}  // namespace clew::query
