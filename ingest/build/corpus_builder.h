#pragma once
// From what documents were understood to say to a property graph: entities with their statements, documents with their sentences,
// and from each statement the way back to the sentences that support it.
//
//   (:Entity:Person {name, aliases, named})-[:SIGN {phrase, confidence, polarity, modality, ..., evidence,
//   quotes}]->(:Entity:Agreement)
//   (:Sentence {id, text, document, line, begin, end})-[:IN]->(:Document {name, title, date, path})
// `evidence` lists ids of sentences, `quotes` the words in each that say it; evidence(r) joins the two.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "graph/build/builder.h"
#include "ingest/build/understand.h"
#include "ingest/judge/judge.h"

namespace clew::ingest {

struct BuildOptions {
  float least_confidence = kDefaultConfidence;  // of a statement that becomes a relationship
};

class CorpusBuilder {
 public:
  explicit CorpusBuilder(const BuildOptions& options = {});

  /// Documents in the order in which they are to be counted.
  void add(const Understanding& document);

  [[nodiscard]] std::uint32_t entities() const { return static_cast<std::uint32_t>(entities_.size()); }
  [[nodiscard]] std::uint64_t statements() const { return statements_.size(); }

  std::shared_ptr<const graph::Base> build(unsigned threads);

 private:
  struct CorpusEntity {
    std::string name;
    std::map<std::string, std::uint32_t> aliases;  // to how often it was met
    EntityLabel label = EntityLabel::Concept;
    bool named = false;
  };
  struct CorpusStatement {
    std::uint32_t subject = 0;
    std::uint32_t object = 0;
    Fact fact;
    std::string phrase;
    std::string date;
    std::string place;
    std::string speaker;
    std::vector<std::int64_t> sentences;
    std::vector<std::string> quotes;
  };

  std::vector<std::int64_t> add_sentences(const Understanding& document);
  std::uint32_t entity_of(const Understanding& document, EntityIndex index, std::vector<std::uint32_t>& known);
  void add_statement(const Understanding& document, const Fact& fact, const std::vector<std::int64_t>& sentences,
                     std::vector<std::uint32_t>& known);
  graph::NewNode add_entity_node(const CorpusEntity& entity);
  void add_relationship(const CorpusStatement& statement, std::span<const graph::NewNode> nodes);

  BuildOptions options_;
  graph::Builder graph_;
  std::vector<CorpusEntity> entities_;
  std::map<std::pair<std::string, EntityLabel>, std::uint32_t> named_;  // across documents: same name, same label
  std::vector<CorpusStatement> statements_;
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::string, Polarity, Modality, std::string>, std::size_t> places_;
  std::int64_t sentence_count_ = 0;
};

}  // namespace clew::ingest
