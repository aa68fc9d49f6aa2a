#include "ingest/language/network/document_encoder.h"

#include <algorithm>

namespace clew::ingest::language {

namespace {

constexpr std::size_t kSegment = 1024;  // rows; two buffers of them lie in the second-level cache

}  // namespace

DocumentEncoder::DocumentEncoder(const TokenEncoder& encoder)
    : encoder_(encoder),
      words_(encoder),
      nothing_(encoder.layers().empty() ? encoder.width() : std::max(encoder.width(), encoder.layers()[0].contribution_size())) {}

void DocumentEncoder::encode(std::span<const std::span<const TextToken>> documents, std::vector<float>& vectors) {
  lay_out(documents);
  const auto tokens =
      static_cast<std::size_t>(rows_.size() - static_cast<std::size_t>(std::count(rows_.begin(), rows_.end(), nullptr)));
  vectors.resize(tokens * encoder_.width());
  float* out = vectors.data();
  for (std::size_t begin = 0; begin < rows_.size(); begin += kSegment) {
    const std::size_t end = std::min(begin + kSegment, rows_.size());
    encode_segment(begin, end, out);
    for (std::size_t row = begin; row < end; ++row) out += rows_[row] == nullptr ? 0 : encoder_.width();
  }
}

// Each document begins at an even row, so that its rows form the same pairs whatever stands before it (window_layer.h).
void DocumentEncoder::lay_out(std::span<const std::span<const TextToken>> documents) {
  rows_.clear();
  const std::size_t padding = encoder_.padding() + encoder_.padding() % 2;
  for (const auto document : documents) {
    if (document.empty()) continue;
    rows_.resize(rows_.size() + padding);
    for (const TextToken& token : document) rows_.push_back(&token);
    if (rows_.size() % 2 != 0) rows_.push_back(nullptr);
  }
  if (!rows_.empty()) rows_.resize(rows_.size() + padding);
}

// Rows outside of the segment, as far as the layers see, are computed along with it; what is wrong at their far ends does not reach
// the segment.
void DocumentEncoder::encode_segment(std::size_t begin, std::size_t end, float* out) {
  const std::size_t width = encoder_.width();
  const std::size_t halo = encoder_.padding() + encoder_.padding() % 2;
  const std::size_t first = begin - std::min(begin, halo), last = std::min(end + halo, rows_.size());
  const std::size_t margin = encoder_.window() * width;
  for (std::vector<float>* buffer : {&input_, &output_}) {
    buffer->resize((last - first) * width + 2 * margin);
    std::fill_n(buffer->begin(), margin, 0.0F);
    std::fill_n(buffer->end() - static_cast<std::ptrdiff_t>(margin), margin, 0.0F);
  }
  combine_words(first, last);
  for (std::size_t layer = 1; layer < encoder_.layers().size(); ++layer) {
    encoder_.layers()[layer].apply(input_.data() + margin, last - first, output_.data() + margin);
    std::swap(input_, output_);
  }
  for (std::size_t row = begin; row < end; ++row) {
    if (rows_[row] != nullptr) out = std::copy_n(input_.data() + margin + (row - first) * width, width, out);
  }
}

// Fills the rows of `input_` with the output of the first layer, or with the vectors of words if there is none.
void DocumentEncoder::combine_words(std::size_t first, std::size_t last) {
  const std::size_t window = encoder_.window(), width = encoder_.width();
  present_.clear();
  std::copy_if(rows_.begin() + static_cast<std::ptrdiff_t>(first), rows_.begin() + static_cast<std::ptrdiff_t>(last),
               std::back_inserter(present_), [](const TextToken* token) { return token != nullptr; });
  words_.load(present_);
  word_vectors_.assign(last - first, nothing_.data());
  word_contributions_.assign(last - first + 2 * window, nothing_.data());
  for (std::size_t i = 0; i < last - first; ++i) {
    const TextToken* token = rows_[first + i];
    if (token == nullptr) continue;
    word_vectors_[i] = words_.vector(*token);
    word_contributions_[i + window] = words_.contributions(*token);
  }
  float* rows = input_.data() + window * width;
  if (!encoder_.layers().empty()) {
    encoder_.layers()[0].combine(word_contributions_.data(), word_vectors_.data(), last - first, rows);
    return;
  }
  for (const float* vector : word_vectors_) rows = std::copy_n(vector, width, rows);
}

}  // namespace clew::ingest::language
