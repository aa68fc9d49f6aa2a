#include <boost/unordered/unordered_flat_set.hpp>
#include <cstring>

#include "graph/log/log_format.h"
#include "graph/log/transaction_record.h"
#include "graph/store/value_codec.h"

namespace clew::graph {
namespace {

using log_format::Operation;

class Encoder {
 public:
  explicit Encoder(const Graph& graph) : graph_(graph) {}

  template <Id T>
  void put_new_names(const Names<T>& names, std::uint32_t known) {
    put(names.size() - known);
    for (std::uint32_t i = known; i < names.size(); ++i) {
      const auto name = names[static_cast<T>(i)];
      put(static_cast<std::uint32_t>(name.size()));
      out_ += name;
    }
  }

  void operator()(const NodeCreated& step) {
    put(Operation::CreateNode);
    put_labels(graph_.kind(graph_.kind(step.node)).labels);
  }
  void operator()(const RelationshipCreated& step) {
    put(Operation::CreateRelationship);
    put(graph_.type(step.relationship));
    put(graph_.source(step.relationship));
    put(graph_.target(step.relationship));
  }
  void operator()(const NodeDeleted& step) {
    put(Operation::DeleteNode);
    put(step.node);
  }
  void operator()(const RelationshipDeleted& step) {
    put(Operation::DeleteRelationship);
    put(step.relationship);
  }
  // Labels and properties are written as they are in the end, once.
  void operator()(const NodeRelabelled& step) {
    if (!graph_.exists(step.node) || !relabelled_.insert(step.node).second) return;
    put(Operation::SetLabels);
    put(step.node);
    put_labels(graph_.labels(step.node));
  }
  void operator()(const PropertySet<NodeId>& step) { put_property(Operation::SetNodeProperty, step, node_properties_); }
  void operator()(const PropertySet<RelationshipId>& step) {
    put_property(Operation::SetRelationshipProperty, step, relationship_properties_);
  }

  std::string take() && { return std::move(out_); }

 private:
  template <typename T>
  void put(T number) {
    char bytes[sizeof(T)];
    std::memcpy(bytes, &number, sizeof(T));
    out_.append(bytes, sizeof(T));
  }

  void put_labels(std::span<const LabelId> labels) {
    put(static_cast<std::uint32_t>(labels.size()));
    for (const LabelId label : labels) put(label);
  }

  template <typename Entity, typename Written>
  void put_property(Operation operation, const PropertySet<Entity>& step, Written& written) {
    if (!graph_.exists(step.entity) || !written.emplace(step.entity, step.key).second) return;
    put(operation);
    put(step.entity);
    put(step.key);
    const Value value = graph_.property(step.entity, step.key);
    if (value.is_null()) {
      put(std::uint8_t{0});
    } else {
      encode_value(value, out_);
    }
  }

  const Graph& graph_;
  std::string out_;
  boost::unordered_flat_set<NodeId> relabelled_;
  boost::unordered_flat_set<std::pair<NodeId, KeyId>> node_properties_;
  boost::unordered_flat_set<std::pair<RelationshipId, KeyId>> relationship_properties_;
};

}  // namespace

KnownNames names_of(const Graph& graph) {
  return {graph.label_names().size(), graph.type_names().size(), graph.key_names().size()};
}

std::string encode_transaction(std::span<const UndoStep> steps, const Graph& graph, const KnownNames& known) {
  Encoder encoder(graph);
  encoder.put_new_names(graph.label_names(), known.labels);
  encoder.put_new_names(graph.type_names(), known.types);
  encoder.put_new_names(graph.key_names(), known.keys);
  for (const UndoStep& step : steps) std::visit(encoder, step);
  return std::move(encoder).take();
}

}  // namespace clew::graph
