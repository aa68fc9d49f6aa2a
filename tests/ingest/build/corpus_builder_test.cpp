#include "ingest/build/corpus_builder.h"

#include <catch2/catch.hpp>

#include "graph/graph.h"
#include "ingest/reader/read_text.h"
#include "tests/ingest/language/model.h"
#include "tests/ingest/lexicon/shared_lexicon.h"

namespace {

using namespace clew;

graph::Graph build(const std::vector<std::string>& texts, float least_confidence = 0) {
  ingest::CorpusBuilder corpus({.least_confidence = least_confidence});
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const ingest::Document document = ingest::read_text(std::string("document ").append(std::to_string(i + 1)), texts[i]);
    corpus.add(ingest::understand(document, model(), shared_lexicon()));
  }
  return graph::Graph(corpus.build(1));
}

std::vector<graph::RelationshipId> of_type(const graph::Graph& graph, std::string_view name) {
  std::vector<graph::RelationshipId> found;
  const auto type = graph.type_names().find(name);
  for (std::uint32_t i = 0; type && i < graph.relationship_limit(); ++i)
    if (graph.type(graph::RelationshipId(i)) == *type) found.push_back(graph::RelationshipId(i));
  return found;
}

std::string text(const graph::Value& value) {
  return value.is_string() ? std::string(value.as_string()) : std::string();
}

}  // namespace

TEST_CASE("a statement becomes a relationship with its sentence") {
  const graph::Graph graph = build({"Obama signed the treaty in Berlin. Merkel praised the treaty."});
  const auto name = *graph.key_names().find("name");
  const auto signed_by = of_type(graph, "SIGN");
  REQUIRE(signed_by.size() == 1);
  CHECK(text(graph.property(graph.source(signed_by[0]), name)) == "Obama");
  CHECK(text(graph.property(graph.target(signed_by[0]), name)) == "treaty");
  const graph::Value evidence = graph.property(signed_by[0], *graph.key_names().find("evidence"));
  REQUIRE(evidence.is_list());
  REQUIRE(evidence.as_list().size() == 1);
  CHECK(evidence.as_list()[0].as_integer() == 0);
  CHECK(graph.node_count(*graph.label_names().find("Sentence")) == 2);
  CHECK(graph.node_count(*graph.label_names().find("Document")) == 1);
  CHECK(of_type(graph, "IN").size() >= 2);
}

TEST_CASE("one name in two documents is one node, and one statement has both sentences as evidence") {
  const graph::Graph graph = build({"Angela Merkel visited Paris.", "Angela Merkel visited Paris."});
  const auto visits = of_type(graph, "VISIT");
  REQUIRE(visits.size() == 1);
  CHECK(graph.property(visits[0], *graph.key_names().find("evidence")).as_list().size() == 2);
}

TEST_CASE("statements below the least confidence stay out of the graph") {
  const graph::Graph graph = build({"Angela Merkel visited Paris."}, 1.0F);
  CHECK(of_type(graph, "VISIT").empty());
}

TEST_CASE("what several say of themselves together is not said of one another") {
  const graph::Graph graph =
      build({"We, John Brown, President of France, and Anna Smith, Prime Minister of Spain, met in Oslo. "
             "We witnessed the signing of the treaty by our ministers."});
  const auto name = *graph.key_names().find("name");
  std::size_t witnessed = 0;
  for (std::uint32_t i = 0; i < graph.relationship_limit(); ++i) {
    const auto relationship = graph::RelationshipId(i);
    if (!graph.type_names()[graph.type(relationship)].starts_with("WITNESS")) continue;
    ++witnessed;
    const std::string whom = text(graph.property(graph.target(relationship), name));
    CHECK(whom != "John Brown");
    CHECK(whom != "Anna Smith");
  }
  CHECK(witnessed >= 2);
}

TEST_CASE("who was present is shown by the words that say so") {
  const graph::Graph graph = build({"The treaty was signed in the presence of Barack Obama."});
  const auto witnessed = of_type(graph, "WITNESS");
  REQUIRE(witnessed.size() == 1);
  CHECK(text(graph.property(witnessed[0], *graph.key_names().find("phrase"))) == "in the presence");
}
