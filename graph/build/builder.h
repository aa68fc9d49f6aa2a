// Building a graph at once: nodes and relationships come one by one or in columns, are grouped, sorted and packed.
// The same input gives the same graph, to the byte of its file, whatever the number of threads.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "graph/build/parallel.h"
#include "graph/build/property_table.h"
#include "graph/graph.h"

namespace clew::graph {

// A node of the graph being built, numbered in the order of addition; build() gives it its NodeId.
enum class NewNode : std::uint32_t {};

struct RelationshipBatch {
  TypeId type{};
  std::vector<NewNode> sources;
  std::vector<NewNode> targets;
  PropertyTable properties;
};

class Builder {
 public:
  Builder();
  ~Builder();
  Builder(const Builder&) = delete;
  Builder& operator=(const Builder&) = delete;

  // Ids of names, in the order in which they are first asked for.
  LabelId label(std::string_view name) { return labels_.intern(name); }
  TypeId type(std::string_view name) { return types_.intern(name); }
  KeyId key(std::string_view name) { return keys_.intern(name); }

  // Each key at most once; a null value is no property. Throw PropertyTypeError for what can't be stored (see Transaction), and
  // LimitError beyond kMaxCount.
  using Properties = std::span<const std::pair<KeyId, Value>>;
  NewNode add_node(std::span<const LabelId> labels, Properties properties = {});
  void add_relationship(TypeId type, NewNode source, NewNode target, Properties properties = {});

  // `count` nodes with the same labels; returns the first, the others follow it. Each column has `count` rows.
  NewNode add_nodes(std::span<const LabelId> labels, std::uint32_t count, std::vector<PropertyColumn> columns);
  // As many relationships as there are sources, which are as many as there are targets and rows in each column.
  void add_relationships(TypeId type, std::vector<NewNode> sources, std::vector<NewNode> targets,
                         std::vector<PropertyColumn> columns);

  // Nodes with the label will be found by the value of the key without reading all of them.
  void index(LabelId label, KeyId key) { indexed_.emplace(label, key); }
  void set_metadata(std::string key, std::string value) { metadata_[std::move(key)] = std::move(value); }

  // The graph of all that was added. The builder is of no use afterwards.
  std::shared_ptr<const Base> build(unsigned threads = default_threads());

 private:
  friend class Assembly;

  struct NodeGroup {
    std::vector<LabelId> labels;
    PropertyTable properties;
  };
  // Nodes that were added one after the other to one group.
  struct NodeRun {
    NewNode first;
    std::uint32_t count;
    std::uint32_t group;
    std::uint32_t place;  // Of the first within the group.
  };
  static constexpr std::uint32_t kNoBatch = ~std::uint32_t{0};

  NewNode extend(std::span<const LabelId> labels, std::uint32_t count);
  void expect_storable(Properties properties) const;
  NodeGroup& group_of_last_run() { return groups_[runs_.back().group]; }

  Names<LabelId> labels_;
  Names<TypeId> types_;
  Names<KeyId> keys_;
  std::map<std::string, std::string> metadata_;
  std::set<std::pair<LabelId, KeyId>> indexed_;
  std::vector<NodeGroup> groups_;
  std::map<std::vector<LabelId>, std::uint32_t> group_ids_;
  std::vector<NodeRun> runs_;
  std::uint32_t nodes_ = 0;
  std::uint64_t relationships_ = 0;
  std::vector<RelationshipBatch> batches_;
  std::vector<std::uint32_t> open_batches_;  // By type: the batch that single relationships are added to.
};

}  // namespace clew::graph
