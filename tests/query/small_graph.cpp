#include "tests/query/small_graph.h"

#include <map>
#include <memory>
#include <string>

#include "graph/build/builder.h"

namespace clew::test {
namespace {

using graph::Value;

class Maker {
 public:
  void node(const std::string& labels, const std::string& name, Value age = {}) {
    std::vector<graph::LabelId> ids;
    for (std::size_t begin = 0; begin < labels.size();) {
      std::size_t end = std::min(labels.find(':', begin), labels.size());
      ids.push_back(builder_.label(labels.substr(begin, end - begin)));
      begin = end + 1;
    }
    std::vector<std::pair<graph::KeyId, Value>> properties = {{builder_.key("name"), Value(std::string_view(name))}};
    if (!age.is_null()) properties.emplace_back(builder_.key("age"), age);
    nodes_.emplace(name, builder_.add_node(ids, properties));
  }
  void relationship(const std::string& from, const std::string& type, const std::string& to, Value since = {}) {
    std::vector<std::pair<graph::KeyId, Value>> properties;
    if (!since.is_null()) properties.emplace_back(builder_.key("since"), since);
    builder_.add_relationship(builder_.type(type), nodes_.at(from), nodes_.at(to), properties);
  }
  graph::Graph build() { return graph::Graph(builder_.build()); }

 private:
  graph::Builder builder_;
  std::map<std::string, graph::NewNode> nodes_;
};

}  // namespace

graph::Graph small_graph() {
  Maker make;
  make.node("Person", "Ada", 36);
  make.node("Person", "Bob", 40);
  make.node("Person", "Cyd", 25);
  make.node("Person:Minister", "Dan", 61);
  make.node("Person", "Eve");
  make.node("Place", "Baku");
  make.node("Place", "Yerevan");
  make.node("Place", "Atlantis");
  make.node("Agreement", "Treaty");
  make.node("Agreement", "Charter");
  make.relationship("Ada", "KNOWS", "Bob", 2001);
  make.relationship("Bob", "KNOWS", "Cyd", 2005);
  make.relationship("Cyd", "KNOWS", "Ada", 2010);
  make.relationship("Cyd", "KNOWS", "Dan", 2011);
  make.relationship("Dan", "KNOWS", "Eve", 2012);
  make.relationship("Dan", "KNOWS", "Eve", 2013);
  make.relationship("Eve", "KNOWS", "Eve", 2014);
  make.relationship("Ada", "LIVES_IN", "Baku");
  make.relationship("Bob", "LIVES_IN", "Baku");
  make.relationship("Cyd", "LIVES_IN", "Yerevan");
  make.relationship("Dan", "LIVES_IN", "Yerevan");
  make.relationship("Ada", "SIGN", "Treaty");
  make.relationship("Dan", "SIGN", "Treaty");
  make.relationship("Dan", "SIGN", "Charter");
  make.relationship("Treaty", "COVER", "Baku");
  return make.build();
}

}  // namespace clew::test
