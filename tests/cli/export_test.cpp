#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <catch2/catch.hpp>
#include <map>
#include <sstream>

#include "cli/export/child_process.h"
#include "cli/export/dot_text.h"
#include "cli/export/graphviz.h"
#include "cli/export/plain_text.h"
#include "cli/export/write_csv.h"
#include "cli/export/write_dot.h"
#include "cli/export/write_graphml.h"
#include "cli/export/write_json.h"
#include "tests/cli/summit_entities.h"

namespace {

using namespace clew;
using namespace clew::cli;
using graph::NodeId;
using graph::RelationshipId;
using graph::Value;

const std::string kNasty = "a \"quote\" & \\N <b> {|}\nnew \x07line ə";

Selection whole() {
  return {{NodeId{0}, NodeId{1}, NodeId{2}}, {RelationshipId{0}, RelationshipId{1}}};
}

Value cite(RelationshipId) {
  return Value::list(std::vector{Value::map({{"document", Value("summit.txt")},
                                             {"line", Value(37)},
                                             {"sentence", Value("They signed it & left.")},
                                             {"quote", Value("signed")}})});
}

boost::property_tree::ptree xml(const std::string& text) {
  std::istringstream stream(text);
  boost::property_tree::ptree tree;
  boost::property_tree::read_xml(stream, tree);
  return tree;
}

bool has_graphviz() {
  return run_child({"dot", "-V"}, "", std::chrono::seconds(20)).end == ChildEnd::Fine;
}

}  // namespace

TEST_CASE("what is drawn is gathered from values of every form") {
  test::SummitEntities entities;
  Gatherer gatherer(entities);
  gatherer.add(Value::list(std::vector{Value("text"), Value::map({{"r", Value(RelationshipId{1})}})}));
  CHECK(gatherer.finish().nodes == std::vector{NodeId{1}, NodeId{2}});
  gatherer.add(Value::path(std::vector{NodeId{0}, NodeId{1}}, std::vector{RelationshipId{0}}));
  CHECK(gatherer.finish().nodes == whole().nodes);
  CHECK(gatherer.finish().relationships == whole().relationships);
}

TEST_CASE("the best connected nodes are kept, and what is cut is counted") {
  test::SummitEntities entities;
  Selection selection = whole();
  Cut cut = keep_best_connected(selection, 2, entities);
  CHECK(selection.nodes == std::vector{NodeId{0}, NodeId{1}});
  CHECK(selection.relationships == std::vector{RelationshipId{0}});
  CHECK((cut.nodes == 1 && cut.relationships == 1));
  Drawing drawing = make_drawing(selection, cut, entities, cite);
  CHECK(drawing.note == "Shows the best connected: 2 of 3 nodes, 1 of 2 relationships");
}

TEST_CASE("lines show how sure a statement is") {
  test::SummitEntities entities;
  auto edge = [&](const char* key, const char* value) {
    entities.statement = Value::map({{key, Value(value)}});
    return make_drawing(whole(), {}, entities, cite).edges.front();
  };
  CHECK(edge("modality", "asserted").certainty == Certainty::Stated);
  CHECK(edge("modality", "planned").certainty == Certainty::Planned);
  CHECK(edge("attributed_to", "Donald Trump").certainty == Certainty::Attributed);
  CHECK(edge("polarity", "negative").negated);
  CHECK(edge("polarity", "negative").labels == std::vector<std::string>{"not sign"});
  CHECK(edge("polarity", "positive").tooltip == "sign: They signed it & left. (summit.txt:37)");
}

TEST_CASE("text for Graphviz means what it says") {
  CHECK(dot_quote("plain") == "\"plain\"");
  CHECK(dot_quote(kNasty) == "\"a \\\"quote\\\" &amp; \\\\N <b> {|}\\nnew line ə\"");
  CHECK(dot_quote("\xFF\u0085") == "\"\uFFFD\"");
  CHECK(plain_text("a\x01\x02"
                   "b\u0085")
            .removed == 3);
  CHECK(break_label("Agreement on Establishment of Peace and Inter-State Relations", 20, 2) == "Agreement on\nEstablishment of…");
}

TEST_CASE("DOT names shapes, lines, tooltips and a legend") {
  test::SummitEntities entities;
  entities.statement = Value::map({{"modality", Value("planned")}});
  std::string dot = write_dot(make_drawing(whole(), {}, entities, cite), Legend::With, Arrangement::Downwards);
  CHECK(dot.find("n0 [label=\"Ilham Aliyev\", shape=ellipse") != std::string::npos);
  CHECK(dot.find("n1 [label=\"Joint Declaration\", shape=note") != std::string::npos);
  CHECK(dot.find("n0 -> n1 [label=\" sign\", style=dashed, tooltip=\"sign: They signed it &amp; left. (summit.txt:37)\"") !=
        std::string::npos);
  CHECK(dot.find("subgraph cluster_legend") != std::string::npos);
  CHECK(dot.find("planned or possible") != std::string::npos);
}

TEST_CASE("pictures are well-formed whatever the names") {
  if (!has_graphviz()) {
    WARN("skipped: Graphviz is not installed");
    return;
  }
  test::SummitEntities entities;
  entities.names[0] = kNasty;
  entities.names[1] = "<a> <b>";
  Drawing drawing = make_drawing(whole(), {.nodes = 4, .relationships = 2}, entities, cite);
  drawing.title = kNasty + "bb=\"7,7,x";
  std::string svg = draw(drawing, Picture::Svg);
  CHECK_NOTHROW(xml(svg));
  CHECK(svg.find("&lt;a&gt; &lt;b&gt;") != std::string::npos);
  CHECK(svg.find("\\N") != std::string::npos);
  CHECK(svg.find("They signed it &amp; left. (summit.txt:37)") != std::string::npos);
  CHECK(svg.find("3 of 7 nodes") != std::string::npos);
  CHECK(draw(drawing, Picture::Png).starts_with("\x89PNG"));
}

TEST_CASE("GraphML keeps types, escapes text and counts what it can't hold") {
  test::SummitEntities entities;
  entities.names[0] = kNasty;
  entities.statement = Value::map({{"confidence", Value(0.5)}, {"ID", Value(7)}, {"list", Value::list(std::vector{Value("a")})}});
  std::ostringstream out;
  CHECK(write_graphml(out, whole(), entities, cite) == 2);  // U+0007 in the label, and in the name.
  auto tree = xml(out.str()).get_child("graphml");
  std::map<std::string, std::string> types;
  std::size_t nodes = 0, edges = 0;
  for (const auto& [tag, child] : tree)
    if (tag == "key")
      types[child.get<std::string>("<xmlattr>.for") + ' ' +
            child.get_child("<xmlattr>").get<std::string>(boost::property_tree::path("attr.name", '/'))] =
          child.get_child("<xmlattr>").get<std::string>(boost::property_tree::path("attr.type", '/'));
  for (const auto& [tag, child] : tree.get_child("graph")) (tag == "node" ? nodes : edges) += tag == "node" || tag == "edge";
  CHECK((nodes == 3 && edges == 2));
  CHECK(types["edge confidence"] == "double");
  CHECK(types["edge _ID"] == "long");
  CHECK(types["edge list"] == "string");
  CHECK(types["edge label"] == "string");
  CHECK(types["node labels"] == "string");
}

TEST_CASE("statements as a table") {
  test::SummitEntities entities;
  std::ostringstream out;
  Selection selection = whole();
  selection.relationships.pop_back();
  write_csv(out, selection, entities, cite);
  CHECK(out.str() ==
        "source,source kind,relation,target,target kind,date,evidence\n"
        "Ilham Aliyev,Person,SIGN,Joint Declaration,Agreement,2025-08-08,summit.txt:37: They signed it & left.\n"
        "Nikol Pashinyan,Person,,,,,\n");
}

TEST_CASE("a selection as JSON") {
  test::SummitEntities entities;
  std::ostringstream out;
  Selection selection = whole();
  selection.relationships.pop_back();
  write_json(out, selection, entities, cite);
  CHECK(out.str() ==
        R"({"nodes": [
  {"id":0,"labels":["Entity","Person"],"properties":{"name":"Ilham Aliyev"}},
  {"id":1,"labels":["Entity","Agreement"],"properties":{"name":"Joint Declaration"}},
  {"id":2,"labels":["Entity","Person"],"properties":{"name":"Nikol Pashinyan"}}
],
"relationships": [
  {"id":0,"type":"SIGN","start":0,"end":1,"properties":{"date":"2025-08-08"},"evidence":[{"document":"summit.txt","line":37,"quote":"signed","sentence":"They signed it & left."}]}
]}
)");
}

TEST_CASE("child processes end in time, and say how") {
  using namespace std::chrono_literals;
  std::string megabyte(1 << 20, 'x');
  ChildResult echo = run_child({"cat"}, megabyte, 20s);
  CHECK(echo.end == ChildEnd::Fine);
  CHECK(echo.output == megabyte);
  CHECK(run_child({"true"}, megabyte, 20s).end == ChildEnd::Fine);  // It reads nothing of it.
  CHECK(run_child({"sleep", "60"}, "", 50ms).end == ChildEnd::TimedOut);
  CHECK(run_child({"no-such-program-of-clew"}, "", 20s).end == ChildEnd::NotFound);
  ChildResult failed = run_child({"sh", "-c", "echo broken >&2; exit 3"}, "", 20s);
  CHECK(failed.end == ChildEnd::Failed);
  CHECK(failed.errors == "broken");
}
