#include "tests/query/random_pattern.h"

#include <initializer_list>
#include <string_view>

namespace clew::test {
namespace {

std::string node_name(int number) {
  return std::string(1, char('a' + number));
}

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (std::string_view part : parts) text += part;
  return text;
}

}  // namespace

// One that is there already, or a new one, in part with a label.
std::string RandomPattern::node() {
  constexpr int kMost = 5;
  if (nodes_ > 0 && (nodes_ == kMost || below(3) == 0)) return joined({"(", node_name(below(nodes_)), ")"});
  constexpr const char* kLabels[] = {"", "", ":Person", ":Person", ":Place", ":Minister", ":!Place"};
  return joined({"(", node_name(nodes_++), kLabels[below(7)], ")"});
}

std::string RandomPattern::relationship() {
  constexpr const char* kTypes[] = {"", ":KNOWS", ":KNOWS", ":KNOWS", ":LIVES_IN", ":SIGN|KNOWS", ":!KNOWS"};
  int direction = below(3);
  return joined(
      {direction == 2 ? "<-[r" : "-[r", std::to_string(relationships_++), kTypes[below(7)], direction == 1 ? "]->" : "]-"});
}

std::string RandomPattern::path() {
  std::string text = node();
  for (int steps = below(3); steps > 0; --steps) {
    text += relationship();
    text += node();
  }
  return text;
}

std::string RandomPattern::condition() {
  std::string x = node_name(below(nodes_));
  std::string y = node_name(below(nodes_));
  switch (below(8)) {
    case 0:
      return joined({x, " <> ", y});
    case 1:
      return joined({x, ".name <> ", y, ".name"});
    case 2:
      return joined({"NOT (", x, ")-[:KNOWS]-(", y, ")"});
    case 3:
      return joined({"(", x, ")-[:KNOWS]->(", y, ")"});
    case 4:
      return joined({x, ".age < ", y, ".age"});
    case 5:
      return joined({x, ".name = 'Dan'"});
    case 6:
      if (relationships_ > 0) return joined({"r", std::to_string(below(relationships_)), ".since > 2005"});
      return joined({x, ".age > 30"});
    default:
      return joined({"COUNT { (", x, ")-[:KNOWS]-() } > 1"});
  }
}

std::string RandomPattern::match() {
  std::string text = "MATCH " + path();
  for (int more = below(2); more > 0; --more) {
    text += ", ";
    text += path();
  }
  for (int conditions = below(3), i = 0; i < conditions; ++i) text += joined({i == 0 ? " WHERE " : " AND ", condition()});
  return text + ' ';
}

std::string RandomPattern::query() {
  std::string text = match();
  if (below(3) == 0) text += match();
  for (int optionals = below(4) - 1; optionals > 0; --optionals) text += joined({"OPTIONAL ", match()});
  std::string one = node_name(below(nodes_));
  std::string other = node_name(below(nodes_));
  switch (below(4)) {
    case 0:
      return joined({text, "RETURN ", one, ".name, count(*)"});
    case 1:
      return joined({text, "RETURN count(", one, "), count(*)"});
    case 2:
      return joined({text, "RETURN ", one, ".name, ", other, ".name AS other, count(*)"});
    default:
      return joined({text, "RETURN count(*)"});
  }
}

}  // namespace clew::test
