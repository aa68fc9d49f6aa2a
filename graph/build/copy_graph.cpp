#include "graph/build/copy_graph.h"

namespace clew::graph {
namespace {

class Copy {
 public:
  Copy(const Graph& graph, Builder& builder) : graph_(graph), builder_(builder), copies_(graph.node_limit()) {}

  void run() {
    copy_names();
    for (const auto& [key, value] : graph_.metadata()) builder_.set_metadata(key, value);
    copy_indexes();
    copy_nodes();
    copy_relationships();
  }

 private:
  void copy_names() {
    for (std::uint32_t i = 0; i < graph_.label_names().size(); ++i) {
      labels_.push_back(builder_.label(graph_.label_names()[static_cast<LabelId>(i)]));
    }
    for (std::uint32_t i = 0; i < graph_.type_names().size(); ++i) {
      types_.push_back(builder_.type(graph_.type_names()[static_cast<TypeId>(i)]));
    }
    for (std::uint32_t i = 0; i < graph_.key_names().size(); ++i) {
      keys_.push_back(builder_.key(graph_.key_names()[static_cast<KeyId>(i)]));
    }
  }

  // A key that was indexed in some kind stays so for all labels of the kind.
  void copy_indexes() {
    for (std::uint32_t kind = 0; kind < graph_.kinds().size(); ++kind) {
      for (std::uint32_t key = 0; key < keys_.size(); ++key) {
        const Column* column = graph_.column(static_cast<KindId>(kind), static_cast<KeyId>(key));
        if (column == nullptr || column->permutation().empty()) continue;
        for (const LabelId label : graph_.kinds()[kind].labels) builder_.index(labels_[index(label)], keys_[key]);
      }
    }
  }

  void copy_nodes() {
    std::vector<LabelId> labels;
    for (std::uint32_t i = 0; i < graph_.node_limit(); ++i) {
      const auto node = static_cast<NodeId>(i);
      if (!graph_.exists(node)) continue;
      labels.clear();
      for (const LabelId label : graph_.labels(node)) labels.push_back(labels_[index(label)]);
      copies_[i] = builder_.add_node(labels, properties(node));
    }
  }

  void copy_relationships() {
    for (std::uint32_t i = 0; i < graph_.relationship_limit(); ++i) {
      const auto id = static_cast<RelationshipId>(i);
      if (!graph_.exists(id)) continue;
      builder_.add_relationship(types_[index(graph_.type(id))], copies_[index(graph_.source(id))],
                                copies_[index(graph_.target(id))], properties(id));
    }
  }

  template <typename Entity>
  std::vector<std::pair<KeyId, Value>> properties(Entity entity) const {
    auto properties = graph_.properties(entity);
    for (auto& [key, value] : properties) key = keys_[index(key)];
    return properties;
  }

  const Graph& graph_;
  Builder& builder_;
  std::vector<NewNode> copies_;  // By node.
  // Ids of the builder by those of the graph:
  std::vector<LabelId> labels_;
  std::vector<TypeId> types_;
  std::vector<KeyId> keys_;
};

}  // namespace

void copy_graph(const Graph& graph, Builder& builder) {
  Copy(graph, builder).run();
}

}  // namespace clew::graph
