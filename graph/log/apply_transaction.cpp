#include <algorithm>
#include <cstring>

#include "graph/log/log_format.h"
#include "graph/log/transaction_record.h"
#include "graph/store/utf8.h"
#include "graph/store/value_codec.h"

namespace clew::graph {
namespace {

using log_format::Operation;

class Replay {
 public:
  Replay(std::span<const std::byte> payload, Graph& graph) : bytes_(payload), graph_(graph), editor_(graph) {}

  bool run() {
    if (!read_names<LabelId>() || !read_names<TypeId>() || !read_names<KeyId>()) return false;
    while (!bytes_.empty()) {
      if (!apply(take<Operation>()) || failed_) return false;
    }
    return std::ranges::none_of(deleted_, [&](NodeId node) {
      return graph_.degree(node, Direction::Outgoing) + graph_.degree(node, Direction::Incoming) > 0;
    });
  }

 private:
  // Zero, and the replay fails, where the bytes do not suffice.
  template <typename T>
  T take() {
    T value{};
    if (bytes_.size() < sizeof(T)) {
      failed_ = true;
      return value;
    }
    std::memcpy(&value, bytes_.data(), sizeof(T));
    bytes_ = bytes_.subspan(sizeof(T));
    return value;
  }

  template <Id T>
  bool read_names() {
    for (auto count = take<std::uint32_t>(); count > 0 && !failed_; --count) {
      const auto size = take<std::uint32_t>();
      if (failed_ || size > bytes_.size()) return false;
      const std::string_view name(reinterpret_cast<const char*>(bytes_.data()), size);
      bytes_ = bytes_.subspan(size);
      if (!is_utf8(name) || !editor_.add_name<T>(name)) return false;
    }
    return !failed_;
  }

  bool apply(Operation operation) {
    switch (operation) {
      case Operation::CreateNode:
        return take_labels() && (editor_.create_node(labels_), true);
      case Operation::CreateRelationship:
        return create_relationship();
      case Operation::DeleteNode:
        return set_deleted(take<NodeId>());
      case Operation::DeleteRelationship:
        return set_deleted(take<RelationshipId>());
      case Operation::SetLabels:
        return set_labels();
      case Operation::SetNodeProperty:
        return set_property<NodeId>();
      case Operation::SetRelationshipProperty:
        return set_property<RelationshipId>();
    }
    return false;
  }

  bool take_labels() {
    labels_.clear();
    for (auto count = take<std::uint32_t>(); count > 0 && !failed_; --count) labels_.push_back(take<LabelId>());
    const bool ascend = std::ranges::adjacent_find(labels_, std::ranges::greater_equal()) == labels_.end();
    return !failed_ && ascend && (labels_.empty() || index(labels_.back()) < graph_.label_names().size());
  }

  bool create_relationship() {
    const auto type = take<TypeId>();
    const auto source = take<NodeId>();
    const auto target = take<NodeId>();
    if (failed_ || index(type) >= graph_.type_names().size() || !graph_.exists(source) || !graph_.exists(target)) return false;
    editor_.create_relationship(type, source, target);
    return true;
  }

  bool set_deleted(NodeId node) {
    if (failed_ || !graph_.exists(node)) return false;
    editor_.set_deleted(node, true);
    deleted_.push_back(node);
    return true;
  }
  bool set_deleted(RelationshipId relationship) {
    if (failed_ || !graph_.exists(relationship)) return false;
    editor_.set_deleted(relationship, true);
    return true;
  }

  bool set_labels() {
    const auto node = take<NodeId>();
    if (!take_labels() || !graph_.exists(node)) return false;
    editor_.set_current_kind(node, editor_.kind(labels_));
    return true;
  }

  template <typename Entity>
  bool set_property() {
    const auto entity = take<Entity>();
    const auto key = take<KeyId>();
    if (failed_ || bytes_.empty() || !graph_.exists(entity) || index(key) >= graph_.key_names().size()) return false;
    std::optional<Value> value = Value();
    if (bytes_.front() == std::byte{0}) {
      bytes_ = bytes_.subspan(1);
    } else {
      value = decode_value(bytes_, TextStorage::Copy);
    }
    if (!value) return false;
    editor_.set_property(entity, key, std::move(value));
    return true;
  }

  std::span<const std::byte> bytes_;
  Graph& graph_;
  Editor editor_;
  std::vector<LabelId> labels_;  // That were last taken.
  std::vector<NodeId> deleted_;
  bool failed_ = false;
};

}  // namespace

bool apply_transaction(std::span<const std::byte> payload, Graph& graph) {
  return Replay(payload, graph).run();
}

}  // namespace clew::graph
