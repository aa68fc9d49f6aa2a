#include "graph/build/builder.h"

#include <algorithm>
#include <fmt/format.h>

#include "graph/build/assembly.h"
#include "graph/error.h"
#include "graph/store/base.h"
#include "graph/store/value_codec.h"

namespace clew::graph {
namespace {

std::vector<LabelId> sorted_set(std::span<const LabelId> labels) {
  std::vector<LabelId> sorted(labels.begin(), labels.end());
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  return sorted;
}

void expect_room(std::uint64_t count, std::uint64_t more, const char* what) {
  if (more > kMaxCount - count) {
    throw LimitError(fmt::format("A graph holds at most {} {}. Spread the data over several graphs.", kMaxCount, what));
  }
}

}  // namespace

Builder::Builder() = default;
Builder::~Builder() = default;

NewNode Builder::extend(std::span<const LabelId> labels, std::uint32_t count) {
  expect_room(nodes_, count, "nodes");
  const auto first = static_cast<NewNode>(nodes_);
  nodes_ += count;
  auto wanted = sorted_set(labels);
  if (!runs_.empty() && group_of_last_run().labels == wanted) {
    runs_.back().count += count;
    return first;
  }
  const auto [found, added] = group_ids_.try_emplace(wanted, static_cast<std::uint32_t>(groups_.size()));
  if (added) groups_.push_back({std::move(wanted), {}});
  runs_.push_back({first, count, found->second, groups_[found->second].properties.rows()});
  return first;
}

NewNode Builder::add_node(std::span<const LabelId> labels, Properties properties) {
  expect_storable(properties);
  const NewNode node = extend(labels, 1);
  group_of_last_run().properties.append_row(properties);
  return node;
}

NewNode Builder::add_nodes(std::span<const LabelId> labels, std::uint32_t count, std::vector<PropertyColumn> columns) {
  const NewNode first = extend(labels, count);
  group_of_last_run().properties.append_columns(count, std::move(columns));
  return first;
}

void Builder::add_relationship(TypeId type, NewNode source, NewNode target, Properties properties) {
  expect_storable(properties);
  expect_room(relationships_++, 1, "relationships");
  if (graph::index(type) >= open_batches_.size()) open_batches_.resize(graph::index(type) + std::size_t{1}, kNoBatch);
  auto& open = open_batches_[graph::index(type)];
  if (open == kNoBatch) {
    open = static_cast<std::uint32_t>(batches_.size());
    batches_.push_back({type, {}, {}, {}});
  }
  RelationshipBatch& batch = batches_[open];
  batch.sources.push_back(source);
  batch.targets.push_back(target);
  batch.properties.append_row(properties);
}

void Builder::add_relationships(TypeId type, std::vector<NewNode> sources, std::vector<NewNode> targets,
                                std::vector<PropertyColumn> columns) {
  expect_room(relationships_, sources.size(), "relationships");
  relationships_ += sources.size();
  PropertyTable properties;
  properties.append_columns(static_cast<std::uint32_t>(sources.size()), std::move(columns));
  batches_.push_back({type, std::move(sources), std::move(targets), std::move(properties)});
}

void Builder::expect_storable(Properties properties) const {
  for (const auto& [key, value] : properties) {
    if (!value.is_null() && !storable(value)) throw PropertyTypeError(not_storable(keys_[key]));
  }
}

std::shared_ptr<const Base> Builder::build(unsigned threads) {
  return std::make_shared<const Base>(make_image(Assembly(*this, threads).run()));
}

}  // namespace clew::graph
