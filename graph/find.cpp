// Finding nodes by the value of a property.
#include <algorithm>

#include "graph/graph.h"
#include "graph/store/overlay.h"
#include "graph/value/equality.h"

namespace clew::graph {
namespace {

bool equals(const Value& a, const Value& b) {
  return equal(a, b) == Truth::True;
}

void add_stored(const Column& column, const Value& value, std::vector<NodeId>& nodes) {
  const auto add = [&](std::uint32_t row) { nodes.push_back(static_cast<NodeId>(column.first() + row)); };
  if (column.searchable()) {
    const ColumnRows rows = column.find(value);
    for (std::uint32_t i = 0; i < rows.count; ++i) add(rows[i]);
    return;
  }
  for (std::uint32_t row = 0; row < column.rows(); ++row) {
    if (column.valid(row) && equals(column.value(row), value)) add(row);
  }
}

}  // namespace

bool Graph::searchable(KindId kind, KeyId key) const {
  const Column* column = this->column(kind, key);
  return column == nullptr || column->searchable();
}

std::vector<NodeId> Graph::find_nodes(KindId kind, KeyId key, const Value& value) const {
  std::vector<NodeId> nodes;
  if (const Column* column = this->column(kind, key)) add_stored(*column, value, nodes);
  if (overlay_ != nullptr) {
    const auto candidates =
        overlay_->index().candidates(kind, key, value, [&](const auto& add) { overlay_->for_each_property(kind, key, add); });
    nodes.insert(nodes.end(), candidates.begin(), candidates.end());
    std::erase_if(nodes,
                  [&](NodeId node) { return !exists(node) || this->kind(node) != kind || !equals(property(node, key), value); });
  }
  std::sort(nodes.begin(), nodes.end());
  nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
  return nodes;
}

}  // namespace clew::graph
