#include "ingest/language/network/document_encoder.h"

#include <algorithm>

namespace clew::ingest::language {

void DocumentEncoder::encode(std::span<const TextToken> tokens, std::vector<float>& vectors) {
  const std::size_t width = encoder_.width();
  const std::size_t margin = encoder_.window() * width;  // zeros before the first and after the last row
  const std::size_t padding = encoder_.padding();
  const std::size_t rows = tokens.empty() ? 0 : tokens.size() + 2 * padding;
  input_.assign(rows * width + 2 * margin, 0);
  output_.assign(rows * width + 2 * margin, 0);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    encoder_.embed(*tokens[i].lexeme, tokens[i].space, input_.data() + margin + (padding + i) * width);
  }
  for (const MaxoutLayer& layer : encoder_.convolutions()) {
    layer.apply({input_.data(), width, rows}, input_.data() + margin, output_.data() + margin);
    std::swap(input_, output_);
  }
  const auto first = input_.begin() + static_cast<std::ptrdiff_t>(margin + (rows > 0 ? padding * width : 0));
  vectors.assign(first, first + static_cast<std::ptrdiff_t>(tokens.size() * width));
}

}  // namespace clew::ingest::language
