#pragma once
// Runs a TokenEncoder over documents, for one thread. Documents are packed into one sequence of rows with padding between them, and
// the sequence is worked through in segments, so that memory does not grow with it.

#include <cstddef>
#include <span>
#include <vector>

#include "ingest/language/network/token_encoder.h"
#include "ingest/language/network/word_cache.h"

namespace clew::ingest::language {

class DocumentEncoder {
 public:
  explicit DocumentEncoder(const TokenEncoder& encoder);

  /// The vectors of the tokens of all documents, row by row: `vectors` gets width() floats for each. A document's vectors do not
  /// depend on the others.
  void encode(std::span<const std::span<const TextToken>> documents, std::vector<float>& vectors);

 private:
  void lay_out(std::span<const std::span<const TextToken>> documents);
  void encode_segment(std::size_t begin, std::size_t end, float* out);
  void combine_words(std::size_t begin, std::size_t end);

  const TokenEncoder& encoder_;
  WordCache words_;
  std::vector<const TextToken*> rows_;  // of the whole sequence, null for padding
  std::vector<const TextToken*> present_;
  std::vector<const float*> word_vectors_, word_contributions_;
  std::vector<float> nothing_;         // the vector and contributions of padding: zeros
  std::vector<float> input_, output_;  // rows of a segment, with zeros before and after
};

}  // namespace clew::ingest::language
