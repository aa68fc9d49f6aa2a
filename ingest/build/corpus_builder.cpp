#include "ingest/build/corpus_builder.h"

#include <algorithm>

#include "ingest/build/phrase.h"
#include "ingest/extract/time/normalize_date.h"

namespace clew::ingest {
namespace {

using graph::KeyId;
using graph::Value;

/// Properties of one node or relationship as they are put together.
class Properties {
 public:
  explicit Properties(graph::Builder& graph) : graph_(graph) {}

  void text(std::string_view key, std::string_view value) {
    if (!value.empty()) all_.emplace_back(graph_.key(key), Value(value));
  }
  void integer(std::string_view key, std::int64_t value) { all_.emplace_back(graph_.key(key), Value(value)); }
  void number(std::string_view key, double value) { all_.emplace_back(graph_.key(key), Value(value)); }
  void boolean(std::string_view key, bool value) { all_.emplace_back(graph_.key(key), Value(value)); }
  template <typename Items>
  void list(std::string_view key, const Items& items) {
    if (items.empty()) return;
    std::vector<Value> values;
    for (const auto& item : items) {
      if constexpr (std::is_integral_v<std::decay_t<decltype(item)>>)
        values.emplace_back(item);
      else
        values.emplace_back(std::string_view(item));
    }
    all_.emplace_back(graph_.key(key), Value::list(std::move(values)));
  }
  operator graph::Builder::Properties() const { return all_; }  // NOLINT: to be passed as what it collects

 private:
  graph::Builder& graph_;
  std::vector<std::pair<KeyId, Value>> all_;
};

std::string text_of(const Understanding& document, MentionIndex mention) {
  return mention == kNoMention ? std::string() : std::string(document.annotated.text(document.mentions[mention].core));
}

/// ISO 8601 where it can be told, else as written.
std::string date_of(const Understanding& document, MentionIndex mention) {
  const std::string text = text_of(document, mention);
  return text.empty() ? text : normalize_date(text, document.annotated.document->date).value_or(text);
}

}  // namespace

CorpusBuilder::CorpusBuilder(const BuildOptions& options) : options_(options) {
  graph_.index(graph_.label("Sentence"), graph_.key("id"));
  graph_.index(graph_.label("Entity"), graph_.key("name"));
  graph_.set_metadata("made-by", "clew build");
}

void CorpusBuilder::add(const Understanding& document) {
  const std::vector<std::int64_t> sentences = add_sentences(document);
  std::vector<std::uint32_t> known(document.resolution.entities.size(), kNoEntity);
  for (const Fact& fact : document.facts)
    if (fact.statement.confidence >= options_.least_confidence) add_statement(document, fact, sentences, known);
}

std::vector<std::int64_t> CorpusBuilder::add_sentences(const Understanding& document) {
  const Document& source = *document.annotated.document;
  Properties of_document(graph_);
  of_document.text("name", source.name);
  of_document.text("title", source.title);
  of_document.text("date", source.date.value_or(""));
  of_document.text("path", source.path);
  const graph::LabelId document_label = graph_.label("Document");
  const graph::NewNode document_node = graph_.add_node({&document_label, 1}, of_document);
  std::vector<std::int64_t> ids;
  for (const TokenRange tokens : document.annotated.parse.sentences) {
    const std::uint32_t begin = document.annotated.parse.tokens[tokens.first].begin;
    const std::uint32_t end = document.annotated.parse.tokens[tokens.last - 1].end;
    const FileRange place = source.file_range(begin, end);
    Properties properties(graph_);
    properties.integer("id", sentence_count_);
    properties.text("text", document.annotated.text(tokens));
    properties.text("document", source.name);
    properties.integer(source.place_unit == PlaceUnit::Line ? "line" : "page", source.place(begin));
    properties.integer("begin", place.begin);
    properties.integer("end", place.end);
    const graph::LabelId label = graph_.label("Sentence");
    graph_.add_relationship(graph_.type("IN"), graph_.add_node({&label, 1}, properties), document_node);
    ids.push_back(sentence_count_++);
  }
  return ids;
}

std::uint32_t CorpusBuilder::entity_of(const Understanding& document, EntityIndex index, std::vector<std::uint32_t>& known) {
  if (known[index] != kNoEntity) return known[index];
  const Entity& entity = document.resolution.entities[index];
  const bool shared = entity.named || entity.literal;
  auto place = static_cast<std::uint32_t>(entities_.size());
  if (shared) place = named_.emplace(std::pair(entity.name, entity.label), place).first->second;
  if (place == entities_.size()) entities_.push_back({entity.name, {}, entity.label, entity.named});
  for (const std::string& alias : entity.aliases) ++entities_[place].aliases[alias];
  return known[index] = place;
}

void CorpusBuilder::add_statement(const Understanding& document, const Fact& fact, const std::vector<std::int64_t>& sentences,
                                  std::vector<std::uint32_t>& known) {
  CorpusStatement statement;
  statement.subject = entity_of(document, fact.subject, known);
  statement.object = entity_of(document, fact.object, known);
  if (statement.subject == statement.object) return;
  statement.fact = fact;
  statement.phrase = phrase_of(document, fact.statement);
  statement.date = date_of(document, fact.statement.date);
  statement.place = text_of(document, fact.statement.place);
  if (fact.speaker != kNoEntity) statement.speaker = document.resolution.entities[fact.speaker].name;
  for (const std::uint32_t s : fact.sentences) {
    statement.sentences.push_back(sentences[s]);
    const TokenRange range = document.annotated.parse.sentences[s];
    statement.quotes.push_back(range.contains(fact.statement.anchor) ? statement.phrase : std::string());
  }
  const auto [place, fresh] = places_.emplace(std::tuple(statement.subject, statement.object, fact.statement.relation,
                                                         fact.statement.polarity, fact.statement.modality, statement.speaker),
                                              statements_.size());
  if (fresh) {
    statements_.push_back(std::move(statement));
    return;
  }
  CorpusStatement& first = statements_[place->second];
  first.fact.statement.confidence = std::max(first.fact.statement.confidence, fact.statement.confidence);
  first.sentences.insert(first.sentences.end(), statement.sentences.begin(), statement.sentences.end());
  first.quotes.insert(first.quotes.end(), statement.quotes.begin(), statement.quotes.end());
}

graph::NewNode CorpusBuilder::add_entity_node(const CorpusEntity& entity) {
  std::vector<std::string> aliases;
  for (const auto& [alias, times] : entity.aliases)
    if (alias != entity.name) aliases.push_back(alias);
  Properties properties(graph_);
  properties.text("name", entity.name);
  properties.list("aliases", aliases);
  properties.boolean("named", entity.named);
  const std::vector<graph::LabelId> labels{graph_.label("Entity"), graph_.label(name_of(entity.label))};
  return graph_.add_node(labels, properties);
}

void CorpusBuilder::add_relationship(const CorpusStatement& statement, std::span<const graph::NewNode> nodes) {
  Properties properties(graph_);
  properties.text("phrase", statement.phrase);
  properties.number("confidence", static_cast<double>(statement.fact.statement.confidence));
  properties.text("polarity", name_of(statement.fact.statement.polarity));
  properties.text("modality", name_of(statement.fact.statement.modality));
  properties.text("attributed_to", statement.speaker);
  properties.text("date", statement.date);
  properties.text("place", statement.place);
  properties.text("rule", name_of(statement.fact.statement.rule));
  properties.list("evidence", statement.sentences);
  properties.list("quotes", statement.quotes);
  graph_.add_relationship(graph_.type(statement.fact.statement.relation), nodes[statement.subject], nodes[statement.object],
                          properties);
}

std::shared_ptr<const graph::Base> CorpusBuilder::build(unsigned threads) {
  std::vector<graph::NewNode> nodes;
  for (const CorpusEntity& entity : entities_) nodes.push_back(add_entity_node(entity));
  for (const CorpusStatement& statement : statements_) add_relationship(statement, nodes);
  return graph_.build(threads);
}

}  // namespace clew::ingest
