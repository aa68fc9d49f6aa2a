#include "ingest/language/worker.h"

#include "ingest/language/parse/noun_chunks.h"

namespace clew::ingest::language {

Worker::Worker(const Components& components)
    : components_(components),
      lexemes_(components.norms, [&components](std::string_view text) { return components.special_patterns.word(text); }),
      tokenizer_(components.tokenizer, components.special_patterns, lexemes_),
      encoder_(components.encoder),
      name_encoder_(components.name_encoder) {}

Parse Worker::parse(std::string_view text) {
  Parse parse;
  tokens_.clear();
  tokenizer_.tokenize(text, tokens_);
  if (tokens_.empty()) return parse;
  tag_and_parse();
  finish_tree();
  annotate();
  write_tokens(parse);
  find_names(parse);
  parse.noun_chunks = noun_chunks(parse.tokens, edges_);
  return parse;
}

void Worker::tag_and_parse() {
  encoder_.encode(tokens_, vectors_);
  components_.tagger.tag(vectors_.data(), tokens_.size(), tags_);
  components_.parser.parse(vectors_.data(), tokens_.size(), parser_, arcs_);
}

// Undoes projectivisation, and starts a sentence at the left edge of each root.
void Worker::finish_tree() {
  std::vector<bool> is_space(tokens_.size());
  for (std::size_t i = 0; i < tokens_.size(); ++i) is_space[i] = tokens_[i].lexeme->is_space;
  edges_.compute(arcs_.heads);
  if (components_.deprojectivizer.apply(arcs_.heads, arcs_.labels, edges_, is_space)) edges_.compute(arcs_.heads);
  sentence_starts_.assign(tokens_.size(), false);
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    if (arcs_.heads[i] == static_cast<StateToken>(i)) sentence_starts_[static_cast<std::size_t>(edges_.left[i])] = true;
  }
  sentence_starts_[0] = true;
}

void Worker::annotate() {
  annotations_.assign(tokens_.size(), {});
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    annotations_[i].tag = components_.tag_of[tags_[i]];
    const bool root = arcs_.heads[i] == static_cast<StateToken>(i);
    annotations_[i].dep = root ? Dep::Root : components_.dep_of[arcs_.labels[i]];
  }
  components_.ruler.apply(tokens_, ruler_, annotations_);
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    TokenAnnotation& annotation = annotations_[i];
    if (!annotation.lemma.empty()) continue;
    annotation.lemma = components_.lemmatizer.lemma(*tokens_[i].lexeme, annotation.pos, annotation.morph, lexemes_, lemmas_);
  }
}

void Worker::find_names(Parse& parse) {
  name_encoder_.encode(tokens_, vectors_);
  name_tokens_.resize(tokens_.size());
  for (std::size_t i = 0; i < tokens_.size(); ++i) name_tokens_[i] = {sentence_starts_[i], tokens_[i].lexeme->is_space};
  components_.recognizer.find(vectors_.data(), name_tokens_, recognizer_, names_);
  for (const FoundName& name : names_) {
    const NameType type = components_.name_type_of[name.label];
    parse.names.push_back({{name.first, name.last}, type, name.margin});
    for (TokenIndex i = name.first; i < name.last; ++i) {
      parse.tokens[i].name_type = type;
      parse.tokens[i].name_part = i == name.first ? NamePart::Begin : NamePart::Inside;
    }
  }
}

void Worker::write_tokens(Parse& parse) const {
  parse.tokens.resize(tokens_.size());
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    const Lexeme& lexeme = *tokens_[i].lexeme;
    const TokenAnnotation& annotation = annotations_[i];
    Token& token = parse.tokens[i];
    token.begin = tokens_[i].begin;
    token.end = token.begin + static_cast<std::uint32_t>(lexeme.text.size());
    token.head = static_cast<TokenIndex>(arcs_.heads[i]);
    token.dep = annotation.dep;
    token.tag = annotation.tag;
    token.pos = annotation.pos;
    token.space = tokens_[i].space;
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
