#include "ingest/language/worker.h"

#include "ingest/language/parse/noun_chunks.h"

namespace clew::ingest::language {

Worker::Worker(const Components& components)
    : components_(components),
      lexemes_(components.norms, [&components](std::string_view text) { return components.special_patterns.word(text); }),
      tokenizer_(components.tokenizer, components.special_patterns, lexemes_),
      encoder_(components.encoder),
      name_encoder_(components.name_encoder) {}

void Worker::parse(std::span<const std::string_view> texts, std::span<Parse> parses) {
  tokenize(texts);
  encode();
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const Document document = this->document(i);
    if (!document.tokens.empty()) parse_document(document, parses[i]);
  }
}

void Worker::tokenize(std::span<const std::string_view> texts) {
  tokens_.clear();
  ends_.clear();
  for (const std::string_view text : texts) {
    tokenizer_.tokenize(text, tokens_);
    ends_.push_back(tokens_.size());
  }
}

void Worker::encode() {
  std::vector<std::span<const TextToken>> documents;
  for (std::size_t i = 0; i < ends_.size(); ++i) documents.push_back(document(i).tokens);
  encoder_.encode(documents, vectors_);
  name_encoder_.encode(documents, name_vectors_);
  components_.tagger.tag(vectors_.data(), tokens_.size(), tags_);
}

Worker::Document Worker::document(std::size_t i) const {
  const std::size_t first = i == 0 ? 0 : ends_[i - 1], count = ends_[i] - first;
  Document document{std::span(tokens_).subspan(first, count), {}, nullptr, nullptr};
  if (tags_.size() != tokens_.size()) return document;
  document.tags = std::span(tags_).subspan(first, count);
  document.vectors = vectors_.data() + first * components_.encoder.width();
  document.name_vectors = name_vectors_.data() + first * components_.name_encoder.width();
  return document;
}

void Worker::parse_document(const Document& document, Parse& parse) {
  components_.parser.parse(document.vectors, document.tokens.size(), parser_, arcs_);
  finish_tree(document);
  annotate(document);
  write_tokens(document, parse);
  find_names(document, parse);
  parse.noun_chunks = noun_chunks(parse.tokens, edges_);
}

// Undoes projectivisation, and starts a sentence at the left edge of each root.
void Worker::finish_tree(const Document& document) {
  const std::span<const TextToken> tokens = document.tokens;
  std::vector<bool> is_space(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) is_space[i] = tokens[i].lexeme->is_space;
  edges_.compute(arcs_.heads);
  if (components_.deprojectivizer.apply(arcs_.heads, arcs_.labels, edges_, is_space)) edges_.compute(arcs_.heads);
  sentence_starts_.assign(tokens.size(), false);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (arcs_.heads[i] == static_cast<StateToken>(i)) sentence_starts_[static_cast<std::size_t>(edges_.left[i])] = true;
  }
  sentence_starts_[0] = true;
}

void Worker::annotate(const Document& document) {
  const std::span<const TextToken> tokens = document.tokens;
  annotations_.assign(tokens.size(), {});
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    annotations_[i].tag = components_.tag_of[document.tags[i]];
    const bool root = arcs_.heads[i] == static_cast<StateToken>(i);
    annotations_[i].dep = root ? Dep::Root : components_.dep_of[arcs_.labels[i]];
  }
  components_.ruler.apply(tokens, ruler_, annotations_);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    TokenAnnotation& annotation = annotations_[i];
    if (!annotation.lemma.empty()) continue;
    annotation.lemma = components_.lemmatizer.lemma(*tokens[i].lexeme, annotation.pos, annotation.morph, lexemes_, lemmas_);
  }
}

void Worker::find_names(const Document& document, Parse& parse) {
  const std::span<const TextToken> tokens = document.tokens;
  name_tokens_.resize(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) name_tokens_[i] = {sentence_starts_[i], tokens[i].lexeme->is_space};
  components_.recognizer.find(document.name_vectors, name_tokens_, recognizer_, names_);
  for (const FoundName& name : names_) {
    const NameType type = components_.name_type_of[name.label];
    parse.names.push_back({{name.first, name.last}, type, name.margin});
    for (TokenIndex i = name.first; i < name.last; ++i) {
      parse.tokens[i].name_type = type;
      parse.tokens[i].name_part = i == name.first ? NamePart::Begin : NamePart::Inside;
    }
  }
}

void Worker::write_tokens(const Document& document, Parse& parse) const {
  const std::span<const TextToken> tokens = document.tokens;
  parse.tokens.resize(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Lexeme& lexeme = *tokens[i].lexeme;
    const TokenAnnotation& annotation = annotations_[i];
    Token& token = parse.tokens[i];
    token.begin = tokens[i].begin;
    token.end = token.begin + static_cast<std::uint32_t>(lexeme.text.size());
    token.head = static_cast<TokenIndex>(arcs_.heads[i]);
    token.dep = annotation.dep;
    token.tag = annotation.tag;
    token.pos = annotation.pos;
    token.space = tokens[i].space;
    token.sentence_start = sentence_starts_[i];
    token.head_margin = arcs_.margins[i];
    token.norm = lexeme.norm;
    token.shape = lexeme.shape;
    token.lemma = annotation.lemma;
    token.morph = components_.morphs.text(annotation.morph);
    const auto index = static_cast<TokenIndex>(i);
    if (token.sentence_start) {
      parse.sentences.push_back({index, index + 1});
    } else {
      parse.sentences.back().last = index + 1;
    }
  }
}

}  // namespace clew::ingest::language
