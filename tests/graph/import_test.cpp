// Tables brought into a graph: what each form of header and field means, and what is said of records that are wrong.
#include "graph/import/import.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <fstream>

#include "graph/dump.h"
#include "graph/import/csv.h"
#include "graph/import/import_error.h"
#include "tests/graph/scratch_directory.h"

using namespace clew::graph;
using namespace clew::test;

namespace {

// Files of an import, and what comes of it.
class Tables {
 public:
  ImportOptions options;

  void nodes(std::vector<std::string> labels, const std::string& text) {
    options.nodes.push_back({std::move(labels), {write(text)}});
  }
  void relationships(std::vector<std::string> type, const std::string& text) {
    options.relationships.push_back({std::move(type), {write(text)}});
  }
  // Writes table N.csv.
  std::string write(const std::string& text) {
    auto path = scratch_.path(std::to_string(count_++) + ".csv");
    std::ofstream(path, std::ios::binary) << text;
    return path;
  }

  Graph graph() const {
    Builder builder;
    import_csv(options, builder);
    return Graph(builder.build(1));
  }
  // The nodes and relationships, a line each.
  std::string dumped() const {
    std::string text;
    dump(graph(), [&](std::string_view piece) { text += piece; });
    return text.substr(std::min(text.find("\n(") + 1, text.size()));
  }
  // Without the directory.
  std::string error() const {
    try {
      graph();
      return "no error";
    } catch (const FileError& error) {
      const std::string message = error.what();
      return message.starts_with(scratch_.path("")) ? message.substr(scratch_.path("").size()) : message;
    }
  }

 private:
  ScratchDirectory scratch_;
  int count_ = 0;
};

}  // namespace

TEST_CASE("tables of persons and cities become a graph") {
  Tables tables;
  tables.nodes({"Person"}, "id:ID(Person),name,born:date\n7,Ada,1815-12-10\n3,\"Charles \"\"B\"\"\",\n");
  tables.nodes({"City", "Place"}, "code:ID(City)|name:STRING\r\nLDN|London\r\n");
  tables.relationships({"LIVES_IN"}, ":START_ID(Person);:END_ID(City);since:int\n7;LDN;1815\n3;LDN;\n");
  CHECK(tables.dumped() ==
        "(0:Person {id: 7, name: 'Ada', born: date('1815-12-10')})\n"
        "(1:Person {id: 3, name: 'Charles \"B\"'})\n"
        "(2:City:Place {name: 'London', code: 'LDN'})\n"
        "(0)-[0:LIVES_IN {since: 1815}]->(2)\n"
        "(1)-[1:LIVES_IN]->(2)\n");
}

TEST_CASE("every type of a header is read") {
  Tables tables;
  tables.nodes(
      {"T"},
      "a:string,b:long,c:double,d:boolean,e:date,f:localtime,g:time,h:localdatetime,i:datetime,j:duration,k:point,"
      "l:int[],m:string[],n:IGNORE\n"
      "x, 12 ,-1.5e3,TRUE,2015-07-21,12:30,12:30+01:00,2015-07-21T12:30,2015-07-21T12:30Z,P1D,\"{x: 1, y: 2}\",1;2;3,a;b,?\n"
      "\"\",,,,,,,,,,,,,\n");
  CHECK(tables.dumped() ==
        "(0:T {a: 'x', b: 12, c: -1500.0, d: true, e: date('2015-07-21'), f: localtime('12:30'), g: time('12:30+01:00'), "
        "h: localdatetime('2015-07-21T12:30'), i: datetime('2015-07-21T12:30Z'), j: duration('P1D'), "
        "k: point({x: 1.0, y: 2.0}), l: [1, 2, 3], m: ['a', 'b']})\n"
        "(1:T {a: ''})\n");
}

TEST_CASE("labels and types may stand in columns") {
  Tables tables;
  tables.nodes({"Entity"}, ":ID,:LABEL,n:int\na,Person,1\nb,,2\nc,Person;Author,3\nd,Person,4\n");
  tables.relationships({}, ":START_ID,:TYPE,:END_ID\na,KNOWS,d\nb,OWNS,c\nd,KNOWS,c\n");
  CHECK(tables.dumped() ==
        "(0:Entity {n: 2})\n"
        "(1:Entity:Person {n: 1})\n"
        "(2:Entity:Person {n: 4})\n"
        "(3:Entity:Person:Author {n: 3})\n"
        "(1)-[0:KNOWS]->(2)\n"
        "(2)-[1:KNOWS]->(3)\n"
        "(0)-[2:OWNS]->(3)\n");
}

TEST_CASE("ids are numbers where all of a space are, and texts otherwise") {
  Tables tables;
  tables.nodes({"A"}, "id:ID\n1\n2\n");
  CHECK(tables.dumped() == "(0:A {id: 1})\n(1:A {id: 2})\n");
  tables.nodes({"B"}, "id:ID\n007\n");
  CHECK(tables.dumped() == "(0:A {id: '1'})\n(1:A {id: '2'})\n(2:B {id: '007'})\n");
  tables.options.id_type = IdType::Integer;
  CHECK(tables.error() == "1.csv:2: column 'id:ID': the id '007' is not a whole number. Import with --id-type string.");
}

TEST_CASE("ids of any spread are found") {
  for (const std::int64_t step : {1LL, 3LL, 1'000'000'007LL}) {
    Tables tables;
    std::string nodes = "id:ID\n";
    std::string relationships = ":START_ID,:END_ID\n";
    for (std::int64_t i = -5; i < 100; ++i) nodes += std::to_string(i * step) + "\n";
    for (std::int64_t i = -5; i < 99; ++i) relationships += fmt::format("{},{}\n", i * step, (i + 1) * step);
    tables.nodes({"N"}, nodes);
    tables.relationships({"NEXT"}, relationships);
    const Graph graph = tables.graph();
    for (std::uint32_t i = 0; i < graph.relationship_count(); ++i) {
      CHECK(index(graph.target(static_cast<RelationshipId>(i))) == index(graph.source(static_cast<RelationshipId>(i))) + 1);
    }
    CHECK(graph.relationship_count() == 104);
    CHECK(graph.find_nodes(KindId{}, *graph.key_names().find("id"), Value(7 * step)) == std::vector{static_cast<NodeId>(12)});
    CHECK(graph.searchable(KindId{}, *graph.key_names().find("id")));
  }
}

TEST_CASE("several files share the header of the first") {
  Tables tables;
  tables.nodes({"A"}, "id:ID,n:int\n");
  tables.options.nodes[0].files.push_back(tables.write("1,10\n2,20"));
  tables.options.nodes[0].files.push_back(tables.write("id:ID,n:int\n\n3,30\n"));
  CHECK(tables.dumped() == "(0:A {id: 1, n: 10})\n(1:A {id: 2, n: 20})\n(2:A {id: 3, n: 30})\n");
}

TEST_CASE("a record that is wrong is named with its line") {
  struct Case {
    std::string nodes;
    std::string relationships;
    std::string error;
  };
  const std::string people = "id:ID(P),n:int\n1,1\n2,2\n";
  const Case cases[] = {
      {"", "", "0.csv:1: the first line is empty. It names the columns, such as id:ID(Person),name."},
      {"id:ID,a:strnig\n", "",
       "0.csv:1: the header's column 'a:strnig' has the unknown type 'strnig'. Types are string, char, long, "},
      {"id:ID,:int\n", "", "0.csv:1: the header's column ':int' has no name."},
      {"id:ID,a,a:int\n", "", "0.csv:1: the header's column 'a:int' stands twice."},
      {"id:ID,b:ID\n", "", "0.csv:1: the header's column 'b:ID' is the second of its kind."},
      {":START_ID,a\n", "", "0.csv:1: the header's column ':START_ID' is for relationships, but the file is one of nodes."},
      {"id:ID,n:int\n1,1\n\n2,x\n", "", "0.csv:4: column 'n:int': 'x' is not a whole number"},
      {"id:ID,a,n:date\n1,\"\n\",\n2,,2001-13-01\n", "", "0.csv:4: column 'n:date': "},
      {"id:ID,n:int\n1,1\n2\n", "", "0.csv:3: the record has 1 field, the header 2. Is the delimiter ','"},
      {"id:ID,n:int\n1,1,1,1\n", "", "0.csv:2: the record has 4 fields, the header 2."},
      {"id:ID,n\n1,5\" pipe\n", "", "0.csv:2: a quote is not closed, or stands within a field."},
      {"id:ID,n\n1,a\n2,\"b\n3,c\n", "", "0.csv:3: a quote is not closed"},
      {"id:ID,n\n1,\xFF\n", "", "0.csv:2: column 'n': a text is not UTF-8."},
      {"id:ID\n1\n2\n1\n", "", "0.csv:4: the id '1' stands twice in ID()."},
      {"id:ID\n1\n\"\"\n", "", "0.csv:3: column 'id:ID': a node has no id."},
      {people, "a:ID(P)\n", "1.csv:1: the header's column 'a:ID(P)' is for nodes, but the file is one of relationships."},
      {people, ":START_ID(P)\n", "1.csv:1: the header has no column :END_ID"},
      {people, ":START_ID(P),:END_ID(Q)\n",
       "1.csv:1: no file of nodes has a column ID(Q), which the header's ':END_ID(Q)' refers to. Spaces are: ID(P)."},
      {people, ":START_ID(P),:END_ID(P)\n1,2\n2,3\n", "1.csv:3: column ':END_ID(P)': no node of P has the id '3'. Correct the id"},
  };
  for (const auto& [nodes, relationships, error] : cases) {
    Tables tables;
    tables.nodes({"P"}, nodes);
    if (!relationships.empty()) tables.relationships({"R"}, relationships);
    CHECK_THAT(tables.error(), Catch::StartsWith(error));
  }
}

TEST_CASE("relationships with unknown ends are left out where that is wanted") {
  Tables tables;
  tables.nodes({"P"}, "id:ID\n1\n2\n");
  tables.relationships({"R"}, ":START_ID,:END_ID,n:int\n1,2,1\n2,3,2\nx,1,3\n2,1,4\n");
  tables.options.unknown_ends = UnknownEnds::Skip;
  CHECK(tables.dumped() == "(0:P {id: 1})\n(1:P {id: 2})\n(0)-[0:R {n: 1}]->(1)\n(1)-[1:R {n: 4}]->(0)\n");
}

TEST_CASE("text is cut into parts between records only") {
  std::string text;
  for (int i = 0; i < 200; ++i) text += i % 3 == 0 ? "\"a\nb\"\"\n\",1\n" : i % 7 == 0 ? "\"\n\n\n\n\n\"\n" : "xy,2\r\n";
  for (std::size_t size = 1; size < 40; ++size) {
    std::string joined;
    std::size_t records = 0;
    for (const auto part : split_records(text, '"', size, 2)) {
      joined += part;
      CsvReader reader(part, {});
      while (!reader.at_end()) {
        do {
          reader.field();
        } while (!reader.record_finished());
        ++records;
      }
      REQUIRE_FALSE(reader.faulty());
    }
    CHECK(joined == text);
    CHECK(records == 200);
  }
}
