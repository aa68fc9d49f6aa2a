#include "tests/fuzz/seed_graph.h"

#include <string>

#include "graph/build/builder.h"

namespace clew::test {

using namespace clew::graph;

std::shared_ptr<const Base> seed_base() {
  Builder builder;
  const LabelId labels[] = {builder.label("Person"), builder.label("Place")};
  const KeyId name = builder.key("name");
  const KeyId number = builder.key("number");
  const KeyId mixed = builder.key("mixed");
  const KeyId ratio = builder.key("ratio");
  const KeyId tags = builder.key("tags");
  builder.index(labels[0], name);
  builder.set_metadata("source", "seeds");
  std::vector<NewNode> nodes;
  for (std::size_t i = 0; i < 12; ++i) {
    const std::vector<Value> list = {Value("a"), Value(std::string_view(i % 3 == 0 ? "b" : "c"))};
    const Value either = i % 2 == 0 ? Value(static_cast<std::int64_t>(i)) : Value(i % 4 == 1);
    const std::vector<std::pair<KeyId, Value>> properties = {{name, Value(std::string_view("node " + std::to_string(i % 7)))},
                                                             {number, Value(static_cast<std::int64_t>(i * i * 300))},
                                                             {mixed, either},
                                                             {ratio, Value(0.5 * static_cast<double>(i))},
                                                             {tags, Value::list(list)}};
    nodes.push_back(builder.add_node(std::span(labels).first(i % 3), std::span(properties).first(i % 6)));
  }
  for (std::size_t i = 0; i < 40; ++i) {
    const TypeId type = builder.type("TYPE_" + std::to_string(i % 11));
    const std::pair<KeyId, Value> since[] = {{number, Value(static_cast<std::int64_t>(1990 + i))}};
    builder.add_relationship(type, nodes[i * 7 % 12], nodes[i * 5 % 11], std::span(since).first(i % 2));
  }
  return builder.build(1);
}

}  // namespace clew::test
