#include "query/execute/expand_path.h"

#include <algorithm>
#include <limits>

#include "query/execute/expand.h"
#include "query/evaluate/known_names.h"

namespace clew::query {

ExpandPath::ExpandPath(RunContext& run, const LogicalExpandPath& path, std::unique_ptr<Operator> input)
    : SingleInputOperator(run, std::move(input)),
      expand_(path.expand),
      minimum_(expand_.relationship->length->minimum),
      maximum_(expand_.relationship->length->maximum.value_or(std::numeric_limits<std::uint64_t>::max())),
      reversed_(expand_.from != (expand_.relationship->backwards ? expand_.relationship->to : expand_.relationship->from)),
      test_(run, *expand_.relationship),
      any_end_{.relationship = expand_.relationship, .labels = {}, .different_from = {}} {}

void ExpandPath::start() {
  SingleInputOperator::start();
  if (run().changes()) expansion_.reset();
  places_.clear();
  runs_.clear();
  path_.clear();
  fresh_row_ = false;
}

bool ExpandPath::begin_row() {
  if (!advance()) return false;
  if (!expansion_) {
    expansion_.emplace(run().graph, any_end_, expand_.direction);
    auto labels = known(run().graph, expand_.labels);
    no_such_label_ = !labels;
    if (labels) end_labels_ = std::move(*labels);
  }
  end_.reset();
  if (no_such_label_ || minimum_ > maximum_) return true;
  if (expand_.far_end == FarEnd::Compared) {
    end_ = node_at(current(), expand_.to, expand_.relationship->span);
    if (!end_) return true;
  }
  fresh_row_ = node_at(current(), expand_.from, expand_.relationship->span).has_value();
  if (fresh_row_) test_.begin(current());
  return true;
}

bool ExpandPath::produce(Batch& rows) {
  while (!rows.full()) {
    run().budget.step();
    if (fresh_row_) {
      fresh_row_ = false;
      arrive(at(current(), expand_.from).as_node(), rows);
    } else if (places_.empty()) {
      if (!begin_row()) return false;
    } else if (graph::NodeId to{}; auto relationship = step(to)) {
      path_.emplace_back(*relationship);
      arrive(to, rows);
    } else {
      leave();
    }
  }
  return true;
}

void ExpandPath::arrive(graph::NodeId node, Batch& rows) {
  if (path_.size() >= minimum_ && (!end_ || *end_ == node) && (end_labels_.empty() || run().graph.has_labels(node, end_labels_)))
    emit(node, rows);
  std::size_t begin = runs_.size();
  if (path_.size() < maximum_) expansion_->collect(node, runs_);
  places_.push_back({.node = node, .runs = begin, .run = begin, .position = 0});
}

void ExpandPath::leave() {
  runs_.resize(places_.back().runs);
  places_.pop_back();
  if (!path_.empty()) path_.pop_back();
}

// The next relationship to try from the last place.
std::optional<graph::RelationshipId> ExpandPath::step(graph::NodeId& to) {
  Place& place = places_.back();
  for (; place.run < runs_.size(); ++place.run, place.position = 0) {
    const Run& run = runs_[place.run];
    while (place.position < run.row.size()) {
      std::size_t position = place.position++;
      if (!expansion_->takes(run, position, place.node)) continue;
      graph::RelationshipId relationship = run.row.relationships[position];
      bool repeated = std::any_of(path_.begin(), path_.end(),
                                  [&](const graph::Value& value) { return value.as_relationship() == relationship; });
      if (repeated || holds(current(), expand_.different_from, relationship) || !test_.passes(relationship)) continue;
      to = run.row.nodes[position];
      return relationship;
    }
  }
  return std::nullopt;
}

void ExpandPath::emit(graph::NodeId node, Batch& rows) {
  std::span<graph::Value> row = rows.append(current(), weight());
  std::vector<graph::Value> list(path_);
  if (reversed_) std::reverse(list.begin(), list.end());
  row[std::size_t(expand_.relationship->slot)] = graph::Value::list(std::move(list));
  row[std::size_t(expand_.to)] = node;
}

}  // namespace clew::query
