#include <algorithm>

#include "graph/value/number_text.h"
#include "graph/value/print.h"
#include "tests/tck/cell.h"

namespace clew::tck {
namespace {

class Writer {
 public:
  explicit Writer(ListOrder order) : order_(order) {}

  std::string text_of(const Cell& cell) {
    return std::visit([this](const auto& value) { return this->text(value); }, cell.value);
  }

 private:
  static std::string text(Null) { return "null"; }
  static std::string text(bool value) { return value ? "true" : "false"; }
  static std::string text(std::int64_t value) { return std::to_string(value); }
  static std::string text(double value) { return graph::float_text(value == 0 ? 0.0 : value); }
  static std::string text(const std::string& value) { return graph::quote(value); }

  std::string text(const std::vector<Cell>& list) {
    std::vector<std::string> elements;
    for (const Cell& element : list) elements.push_back(text_of(element));
    if (order_ == ListOrder::Ignored) std::sort(elements.begin(), elements.end());
    return '[' + join(elements) + ']';
  }

  std::string text(const Properties& map) {
    std::vector<std::string> entries;
    for (const auto& [key, value] : map) entries.push_back(graph::quote_name(key) + ": " + text_of(value));
    return '{' + join(entries) + '}';
  }

  std::string text(const NodeCell& node) {
    std::string result = "(";
    for (const std::string& label : node.labels) result.append(1, ':').append(graph::quote_name(label));
    if (!node.labels.empty() && !node.properties.empty()) result += ' ';
    if (!node.properties.empty()) result += text(node.properties);
    return result + ')';
  }

  std::string text(const RelationshipCell& relationship) {
    std::string result = "[:" + graph::quote_name(relationship.type);
    if (!relationship.properties.empty()) result.append(1, ' ').append(text(relationship.properties));
    return result + ']';
  }

  std::string text(const PathCell& path) {
    std::string result = '<' + text(path.start);
    for (const PathCell::Hop& hop : path.hops) {
      bool backwards = hop.direction == PathCell::Direction::Backwards;
      result.append(backwards ? "<-" : "-").append(text(hop.relationship)).append(backwards ? "-" : "->").append(text(hop.node));
    }
    return result + '>';
  }

  static std::string join(const std::vector<std::string>& parts) {
    std::string result;
    for (const std::string& part : parts) result.append(result.empty() ? "" : ", ").append(part);
    return result;
  }

  ListOrder order_;
};

}  // namespace

std::string canonical_text(const Cell& cell, ListOrder order) {
  return Writer(order).text_of(cell);
}

}  // namespace clew::tck
