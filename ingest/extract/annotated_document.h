#pragma once
// A document with what the language pipeline says of it: the parses of its blocks, put end to end.

#include <cstdint>
#include <vector>

#include "ingest/language/token.h"
#include "ingest/reader/document.h"

namespace clew::ingest {

class Pipeline;

struct AnnotatedDocument {
  const Document* document = nullptr;
  Parse parse;                                 // of all blocks; offsets count bytes of document->text, heads count all tokens
  std::vector<std::uint32_t> sentence_blocks;  // block of each sentence, an index into document->blocks

  [[nodiscard]] std::string_view text(TokenRange tokens) const;
  [[nodiscard]] std::string_view text(TokenIndex token) const { return text(TokenRange{token, token + 1}); }
};

/// Parses each block by itself: no sentence crosses a block. `document` must outlive the result, and so must the pipeline.
AnnotatedDocument annotate(const Document& document, const Pipeline& pipeline);

}  // namespace clew::ingest
