#include "ingest/extract/annotated_document.h"

#include "ingest/language/pipeline.h"

namespace clew::ingest {
namespace {

void shift(TokenRange& range, TokenIndex by) {
  range.first += by;
  range.last += by;
}

void append(AnnotatedDocument& all, Parse&& block, std::uint32_t block_number, std::uint32_t begin) {
  const auto first = static_cast<TokenIndex>(all.parse.tokens.size());
  for (Token& token : block.tokens) {
    token.begin += begin;
    token.end += begin;
    token.head += first;
    all.parse.tokens.push_back(token);
  }
  for (TokenRange& sentence : block.sentences) {
    shift(sentence, first);
    all.parse.sentences.push_back(sentence);
    all.sentence_blocks.push_back(block_number);
  }
  for (NameSpan& name : block.names) {
    shift(name.tokens, first);
    all.parse.names.push_back(name);
  }
  for (TokenRange& chunk : block.noun_chunks) {
    shift(chunk, first);
    all.parse.noun_chunks.push_back(chunk);
  }
}

}  // namespace

std::string_view AnnotatedDocument::text(TokenRange tokens) const {
  if (tokens.size() == 0) return {};
  const std::uint32_t begin = parse.tokens[tokens.first].begin;
  return std::string_view(document->text).substr(begin, parse.tokens[tokens.last - 1].end - begin);
}

AnnotatedDocument annotate(const Document& document, const Pipeline& pipeline) {
  AnnotatedDocument all;
  all.document = &document;
  std::vector<std::string_view> texts;
  for (const Block& block : document.blocks) texts.push_back(document.block_text(block));
  std::vector<Parse> parses = pipeline.parse(texts);
  for (std::uint32_t i = 0; i < parses.size(); ++i) append(all, std::move(parses[i]), i, document.blocks[i].begin);
  return all;
}

}  // namespace clew::ingest
