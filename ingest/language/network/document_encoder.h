#pragma once
// Runs a TokenEncoder over documents, for one thread: remembers the vectors of words, and goes through long texts in segments.

#include <span>
#include <vector>

#include "ingest/language/network/token_encoder.h"

namespace clew::ingest::language {

class DocumentEncoder {
 public:
  explicit DocumentEncoder(const TokenEncoder& encoder) : encoder_(encoder) {}

  /// The vectors of the tokens of one document, row by row: tokens.size() * width() floats.
  void encode(std::span<const TextToken> tokens, std::vector<float>& vectors);

 private:
  const TokenEncoder& encoder_;
  std::vector<float> input_, output_;  // rows with padding and margins
};

}  // namespace clew::ingest::language
