#include "query/execute/expansion.h"

#include <algorithm>

#include "query/evaluate/known_names.h"

namespace clew::query {

using graph::Direction;

Expansion::Expansion(const graph::Graph& graph, const LogicalExpand& expand, ExpandDirection direction)
    : graph_(graph),
      types_(graph.type_names().size()),
      outgoing_(direction != ExpandDirection::Incoming),
      incoming_(direction != ExpandDirection::Outgoing),
      both_(direction == ExpandDirection::Both),
      parts_(graph.kinds().size()) {
  KnownTypes types(graph, expand.relationship->types);
  for (std::uint32_t i = 0; i < types_.size(); ++i) types_[i] = types.accept(graph::TypeId(i));
  for (auto& fits : fits_) fits.resize(graph.segments().size(), Fit::Unknown);
  auto labels = known(graph, expand.labels);
  no_such_label_ = !labels;
  if (labels) labels_ = std::move(*labels);
}

Expansion::Fit Expansion::fit(graph::SegmentId id, Direction direction) {
  Fit& fit = fits_[std::size_t(direction)][index(id)];
  if (fit != Fit::Unknown) return fit;
  const graph::Segment& segment = graph_.segment(id);
  graph::Match match = no_such_label_ ? graph::Match::None : graph_.match(segment.to(direction), labels_);
  if (!types_[index(segment.type)] || match == graph::Match::None)
    fit = Fit::None;
  else
    fit = match == graph::Match::All ? Fit::All : Fit::Some;
  return fit;
}

void Expansion::find_parts(graph::KindId kind, Direction direction, Parts& parts) {
  for (graph::SegmentId segment : graph_.segments(kind, direction)) {
    Fit fits = fit(segment, direction);
    if (fits != Fit::None) parts.list.push_back({graph_.adjacency(segment, direction), fits == Fit::Some});
  }
}

const Expansion::Parts& Expansion::parts(graph::KindId kind) {
  Parts& parts = parts_[index(kind)];
  if (parts.known) return parts;
  parts.known = true;
  if (outgoing_) find_parts(kind, Direction::Outgoing, parts);
  if (incoming_) find_parts(kind, Direction::Incoming, parts);
  parts.many = parts.list.size() > kManyParts;
  return parts;
}

std::pair<std::uint32_t, std::uint32_t> Expansion::sources() {
  if (graph_.has_changes()) return {0, graph_.node_limit()};
  std::uint32_t first = graph_.node_limit();
  std::uint32_t end = 0;
  for (std::uint32_t i = 0; i < graph_.kinds().size(); ++i) {
    if (parts(graph::KindId(i)).list.empty()) continue;
    const graph::Kind& kind = graph_.kinds()[i];
    first = std::min(first, index(kind.first));
    end = std::max(end, index(kind.first) + kind.stored);
  }
  return {std::min(first, end), end};
}

void Expansion::collect(graph::NodeId node, std::vector<Run>& runs) {
  const Parts& own = parts_of(node);
  if (!own.many) {
    for (const Part& part : own.list) {
      graph::Neighbours row = part.adjacency[node];
      if (!row.empty()) runs.push_back({row, part.adjacency.direction(), part.test_labels});
    }
    return;
  }
  for (Direction direction : {Direction::Outgoing, Direction::Incoming}) {
    if (!(direction == Direction::Outgoing ? outgoing_ : incoming_)) continue;
    graph_.for_each_row(node, direction, [&](graph::SegmentId segment, const graph::Neighbours& row) {
      Fit fits = fit(segment, direction);
      if (fits != Fit::None) runs.push_back({row, direction, fits == Fit::Some});
    });
  }
}

void Expansion::collect(graph::NodeId node, graph::NodeId other, std::vector<Run>& runs) {
  std::size_t begin = runs.size();
  collect(node, runs);
  std::size_t kept = begin;
  for (std::size_t i = begin; i < runs.size(); ++i) {
    Run run = runs[i];
    auto [first, last] = std::equal_range(run.row.nodes.begin(), run.row.nodes.end(), other);
    if (first == last) continue;
    auto offset = std::size_t(first - run.row.nodes.begin());
    run.row = run.row.part(offset, std::size_t(last - first));
    runs[kept++] = run;
  }
  runs.resize(kept);
}

}  // namespace clew::query
