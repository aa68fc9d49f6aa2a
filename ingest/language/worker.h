#pragma once
// Runs a pipeline for one thread. It keeps the words it has met, so the next text costs less.

#include <span>
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

  /// The analyses of texts in valid UTF-8, one into each of `parses`; the same as one by one, but packed. Their views live as long
  /// as the worker and the components.
  void parse(std::span<const std::string_view> texts, std::span<Parse> parses);

 private:
  /// The tokens of one text among those of the batch, and their vectors for the parser and for the name recogniser.
  struct Document {
    std::span<const TextToken> tokens;
    std::span<const std::uint16_t> tags;
    const float* vectors = nullptr;
    const float* name_vectors = nullptr;
  };

  void tokenize(std::span<const std::string_view> texts);
  void encode();
  [[nodiscard]] Document document(std::size_t i) const;
  void parse_document(const Document& document, Parse& parse);
  void finish_tree(const Document& document);
  void annotate(const Document& document);
  void find_names(const Document& document, Parse& parse);
  void write_tokens(const Document& document, Parse& parse) const;

  const Components& components_;
  LexemeStore lexemes_;
  Tokenizer tokenizer_;
  DocumentEncoder encoder_, name_encoder_;
  DependencyParser::Workspace parser_;
  NameRecognizer::Workspace recognizer_;
  AttributeRuler::Workspace ruler_;
  Lemmatizer::Cache lemmas_;

  // Of the batch at hand.
  std::vector<TextToken> tokens_;
  std::vector<std::size_t> ends_;  // of each text in tokens_
  std::vector<float> vectors_, name_vectors_;
  std::vector<std::uint16_t> tags_;

  // Of the document at hand.
  Arcs arcs_;
  TreeEdges edges_;
  std::vector<bool> sentence_starts_;
  std::vector<TokenAnnotation> annotations_;
  std::vector<NameToken> name_tokens_;
  std::vector<FoundName> names_;
};

}  // namespace clew::ingest::language
