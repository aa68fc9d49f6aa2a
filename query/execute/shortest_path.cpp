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
  if (run().changes()) near_.expansion.reset();
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
    if (!near_.expansion) make_expansions();
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
    gather();
  }
}

bool ShortestPath::usable(graph::RelationshipId relationship) {
  run().budget.step();
  return !holds(current(), expand_.different_from, relationship) && test_.passes(relationship);
}

void ShortestPath::make_expansions() {
  ExpandDirection back = expand_.direction;
  if (back != ExpandDirection::Both)
    back = back == ExpandDirection::Outgoing ? ExpandDirection::Incoming : ExpandDirection::Outgoing;
  near_.expansion.emplace(run().graph, expand_, expand_.direction);
  far_.expansion.emplace(run().graph, expand_, back);
}

void ShortestPath::Side::begin(graph::NodeId node) {
  reached.clear();
  arrivals.clear();
  reached[node] = {.level = 0, .arrivals = kEnd};
  level = {node};
  depth = 0;
}

bool ShortestPath::search(graph::NodeId from, graph::NodeId to) {
  near_.begin(from);
  far_.begin(to);
  while (near_.depth + far_.depth < maximum_ && !near_.level.empty() && !far_.level.empty()) {
    bool nearer = near_.level.size() <= far_.level.size();
    if (nearer ? expand_level(near_, far_) : expand_level(far_, near_)) return true;
  }
  return false;
}

// Reaches the next level; true where it meets the other side.
bool ShortestPath::expand_level(Side& side, const Side& other) {
  bool met = false;
  ++side.depth;
  next_level_.clear();
  for (graph::NodeId node : side.level) {
    runs_.clear();
    side.expansion->collect(node, runs_);
    for (const Run& neighbours : runs_) {
      for (std::size_t i = 0; i < neighbours.row.size(); ++i) {
        graph::NodeId next = neighbours.row.nodes[i];
        auto place = side.reached.find(next);
        bool fresh = place == side.reached.end();
        if (!fresh && (!all() || place->second.level != side.depth)) continue;
        graph::RelationshipId relationship = neighbours.row.relationships[i];
        if (!side.expansion->takes(neighbours, i, node) || !usable(relationship)) continue;
        if (fresh) {
          place = side.reached.emplace(next, Reached{.level = side.depth, .arrivals = kEnd}).first;
          next_level_.push_back(next);
        }
        side.arrivals.push_back({node, relationship, place->second.arrivals});
        place->second.arrivals = std::uint32_t(side.arrivals.size() - 1);
        met = met || other.reached.contains(next);
      }
    }
  }
  side.level.swap(next_level_);
  return met;
}

// Each shortest path has one node on the level where the sides met.
void ShortestPath::gather() {
  for (graph::NodeId middle : near_.level) {
    auto there = far_.reached.find(middle);
    if (there == far_.reached.end() || there->second.level != far_.depth) continue;
    std::vector<Path> before = ways(near_, middle);
    std::vector<Path> after = ways(far_, middle);
    for (const Path& first : before) {
      for (const Path& second : after) {
        run().budget.step();
        Path& path = paths_.emplace_back(first.rbegin(), first.rend());
        path.insert(path.end(), second.begin(), second.end());
        if (!all()) return;
      }
    }
  }
}

// All ways from a node back to where the side began; one, where one is enough.
std::vector<ShortestPath::Path> ShortestPath::ways(const Side& side, graph::NodeId from) {
  std::vector<Path> found;
  std::vector<std::uint32_t> chosen = {side.reached.at(from).arrivals};
  if (chosen.front() == kEnd) return {Path()};
  while (!chosen.empty()) {
    run().budget.step();
    if (chosen.back() == kEnd) {
      chosen.pop_back();
      if (!chosen.empty()) chosen.back() = side.arrivals[chosen.back()].next;
      continue;
    }
    std::uint32_t before = side.reached.at(side.arrivals[chosen.back()].from).arrivals;
    if (before != kEnd) {
      chosen.push_back(before);
      continue;
    }
    Path& path = found.emplace_back();
    for (std::uint32_t place : chosen) path.emplace_back(side.arrivals[place].relationship);
    if (!all()) return found;
    chosen.back() = side.arrivals[chosen.back()].next;
  }
  return found;
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
  near_.expansion->collect(node, runs);
  for (const Run& neighbours : runs) {
    for (std::size_t i = 0; i < neighbours.row.size(); ++i) {
      if (!paths_.empty() && !all()) return;
      graph::RelationshipId relationship = neighbours.row.relationships[i];
      bool repeated =
          std::any_of(path.begin(), path.end(), [&](const graph::Value& value) { return value.as_relationship() == relationship; });
      if (repeated || !near_.expansion->takes(neighbours, i, node) || !usable(relationship)) continue;
      path.emplace_back(relationship);
      extend(neighbours.row.nodes[i], to, length, path);
      path.pop_back();
    }
  }
}

}  // namespace clew::query
