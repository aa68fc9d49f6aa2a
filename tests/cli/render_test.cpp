// Renderers by cases in tests/cli/render: a line with the mode and the reader ("table width=40 rows=2 colours"), a line with the
// column names, and a line a row, all as literals of Cypher. The texts '(0)', '[0]' and '(0..2)' stand for nodes, relationships
// and paths of summit_entities.h.
#include <catch2/catch.hpp>
#include <sstream>

#include "cli/render/result_writer.h"
#include "graph/value/parse_literal.h"
#include "tests/cli/summit_entities.h"
#include "tests/query/case_file.h"

namespace {

using namespace clew;
using cli::Mode;
using cli::Reader;
using graph::NodeId;
using graph::RelationshipId;
using graph::Value;

Value with_entities(const Value& value) {
  if (value.is_list()) {
    std::vector<Value> elements;
    for (const Value& element : value.as_list()) elements.push_back(with_entities(element));
    return Value::list(std::move(elements));
  }
  if (!value.is_string()) return value;
  if (value.as_string() == "(0)") return NodeId{0};
  if (value.as_string() == "[0]") return RelationshipId{0};
  if (value.as_string() == "(0..2)")
    return Value::path(std::vector{NodeId{0}, NodeId{1}, NodeId{2}}, std::vector{RelationshipId{0}, RelationshipId{1}});
  return value;
}

// "name=12"
std::optional<std::size_t> number_after(const std::string& line, const std::string& name) {
  std::size_t at = line.find(' ' + name + '=');
  if (at == std::string::npos) return std::nullopt;
  return std::stoul(line.substr(at + name.size() + 2));
}

std::string run(const std::string& given) {
  std::istringstream lines(given);
  std::string head, names;
  std::getline(lines, head);
  std::getline(lines, names);
  std::vector<std::string> columns;
  Value name_list = graph::parse_literal(names);
  for (const Value& name : name_list.as_list()) columns.emplace_back(name.as_string());
  Reader reader{.width = number_after(head, "width"),
                .max_rows = number_after(head, "rows"),
                .colours = head.find("colours") != std::string::npos ? cli::Colours::On : cli::Colours::Off};
  test::SummitEntities entities;
  std::ostringstream out;
  auto mode = cli::mode_named(head.substr(0, head.find(' ')));
  REQUIRE(mode);
  auto writer = cli::make_writer(*mode, out, entities, reader);
  writer->begin(columns);
  for (std::string line; std::getline(lines, line);) {
    if (line == "again") {
      writer->end();
      writer->begin(columns);
      continue;
    }
    Value row = with_entities(graph::parse_literal(line));
    writer->row(row.as_list());
  }
  writer->end();
  if (std::string words = writer->left_out(); !words.empty()) out << "left out: " << words << '\n';
  std::string text = out.str();
  for (std::size_t at = 0; (at = text.find('\x1b', at)) != std::string::npos;) text.replace(at, 1, "ESC");
  return text;
}

}  // namespace

TEST_CASE("a terminal's table") {
  test::run_cases("tests/cli/render/table.txt", run);
}

TEST_CASE("forms for files and programs") {
  test::run_cases("tests/cli/render/forms.txt", run);
}

TEST_CASE("a table fits every width, and says what it left out") {
  test::SummitEntities entities;
  std::string words;
  for (int i = 0; i < 40; ++i) words += "слово word 語彙 ";
  for (std::size_t width = 1; width <= 130; ++width) {
    std::ostringstream out;
    auto writer = cli::make_writer(Mode::Table, out, entities, Reader{.width = width, .max_rows = 3, .colours = {}});
    std::vector<std::string> columns = {"who", "what", "number"};
    writer->begin(columns);
    for (int i = 0; i < 5; ++i) writer->row(std::vector<Value>{Value("Ilham Aliyev"), Value(words), Value(i)});
    writer->end();
    CHECK(writer->left_out().starts_with("3 shown"));
    std::istringstream lines(out.str());
    bool vertical = out.str().find("who:") != std::string::npos;
    if (vertical) continue;  // Labels and words are not broken.
    for (std::string line; std::getline(lines, line);) {
      INFO(width << ": " << line);
      std::size_t characters = 0;  // At least; wide ones count twice.
      for (char c : line) characters += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
      CHECK(characters <= width);
    }
  }
}
