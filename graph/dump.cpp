#include "graph/dump.h"

#include <fmt/format.h>

#include "graph/value/print.h"

namespace clew::graph {
namespace {

constexpr std::size_t kPieceSize = std::size_t{1} << 16U;

class Dump {
 public:
  Dump(const Graph& graph, const std::function<void(std::string_view)>& write) : graph_(graph), write_(write) {}

  void run() {
    for (const auto& [key, value] : graph_.metadata()) put_line(fmt::format("metadata {}: {}", quote_name(key), quote(value)));
    for (std::uint32_t i = 0; i < graph_.kinds().size(); ++i) put_kind(static_cast<KindId>(i));
    for (const Segment& segment : graph_.segments()) put_segment(segment);
    for (std::uint32_t i = 0; i < graph_.node_limit(); ++i) {
      if (const auto node = static_cast<NodeId>(i); graph_.exists(node)) put_node(node);
    }
    for (std::uint32_t i = 0; i < graph_.relationship_limit(); ++i) {
      if (const auto id = static_cast<RelationshipId>(i); graph_.exists(id)) put_relationship(id);
    }
    write_(text_);
  }

 private:
  void put_line(std::string_view line) {
    text_ += line;
    text_ += '\n';
    if (text_.size() < kPieceSize) return;
    write_(text_);
    text_.clear();
  }

  std::string labels(std::span<const LabelId> labels) const {
    std::string text;
    for (const LabelId label : labels) text += fmt::format(":{}", quote_name(graph_.label_names()[label]));
    return text;
  }
  std::string labels(KindId kind) const { return labels(graph_.kind(kind).labels); }

  std::string type(TypeId type) const { return quote_name(graph_.type_names()[type]); }
  std::string key(KeyId key) const { return quote_name(graph_.key_names()[key]); }

  template <typename Entity>
  std::string properties(Entity entity) const {
    std::string text;
    for (const auto& [key, value] : graph_.properties(entity)) {
      text += fmt::format("{}{}: {}", text.empty() ? " {" : ", ", this->key(key), print_literal(value));
    }
    return text.empty() ? text : text + "}";
  }

  void put_kind(KindId kind) {
    if (graph_.kind(kind).alive == 0) return;
    std::string indexes;
    for (std::uint32_t i = 0; i < graph_.key_names().size(); ++i) {
      const Column* column = graph_.column(kind, static_cast<KeyId>(i));
      if (column != nullptr && !column->permutation().empty()) indexes += fmt::format(", index {}", key(column->key()));
    }
    put_line(fmt::format("nodes {}: {}{}", labels(kind), graph_.kind(kind).alive, indexes));
  }

  void put_segment(const Segment& segment) {
    if (segment.count == 0) return;
    put_line(fmt::format("relationships ({})-[:{}]->({}): {}", labels(segment.source), type(segment.type), labels(segment.target),
                         segment.count));
  }

  void put_node(NodeId node) { put_line(fmt::format("({}{}{})", index(node), labels(graph_.labels(node)), properties(node))); }

  void put_relationship(RelationshipId id) {
    put_line(fmt::format("({})-[{}:{}{}]->({})", index(graph_.source(id)), index(id), type(graph_.type(id)), properties(id),
                         index(graph_.target(id))));
  }

  const Graph& graph_;
  const std::function<void(std::string_view)>& write_;
  std::string text_;
};

}  // namespace

void dump(const Graph& graph, const std::function<void(std::string_view)>& write) {
  Dump(graph, write).run();
}

}  // namespace clew::graph
