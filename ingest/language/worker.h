#pragma once
// Runs a pipeline for one thread. It keeps the words it has met, so the next text costs less.

#include <string_view>
#include <vector>

#include "ingest/language/components.h"
#include "ingest/language/network/document_encoder.h"
#include "ingest/language/token.h"
#include "ingest/language/tokenize/tokenizer.h"

namespace clew::ingest::language {

class Worker {
 public:
  explicit Worker(const Components& components);
  Worker(const Worker&) = delete;

  /// The analysis of a text in valid UTF-8. Its views live as long as the worker and the components.
  Parse parse(std::string_view text);

 private:
  void tag_and_parse();
  void finish_tree();
  void annotate();
  void find_names(Parse& parse);
  void write_tokens(Parse& parse) const;

  const Components& components_;
  LexemeStore lexemes_;
  Tokenizer tokenizer_;
  DocumentEncoder encoder_, name_encoder_;
  DependencyParser::Workspace parser_;
  NameRecognizer::Workspace recognizer_;
  AttributeRuler::Workspace ruler_;
  Lemmatizer::Cache lemmas_;

  // Of the text at hand.
  std::vector<TextToken> tokens_;
  std::vector<float> vectors_;
  std::vector<std::uint16_t> tags_;
  Arcs arcs_;
  TreeEdges edges_;
  std::vector<bool> sentence_starts_;
  std::vector<TokenAnnotation> annotations_;
  std::vector<NameToken> name_tokens_;
  std::vector<FoundName> names_;
};

}  // namespace clew::ingest::language
