#include "ingest/language/parse/token_contributions.h"

#include <algorithm>

#include "ingest/language/parse/transition_model.h"

namespace clew::ingest::language {

void TokenContributions::start(const TransitionModel& model, const float* vectors, std::size_t tokens) {
  model_ = &model;
  vectors_ = vectors;
  tokens_ = tokens;
  buffer_of_.assign((tokens + kBlock - 1) / kBlock, -1);
  for (Buffer& buffer : buffers_) buffer.last_use = 0;
}

const float* TokenContributions::of(StateToken token) {
  const std::size_t block = static_cast<std::size_t>(token) / kBlock;
  const std::size_t number = buffer_of_[block] >= 0 ? static_cast<std::size_t>(buffer_of_[block]) : load(block);
  buffers_[number].last_use = ++uses_;
  return buffers_[number].rows.data() + static_cast<std::size_t>(token) % kBlock * model_->token_size();
}

// Computes a block in an unused buffer, or in the one that was used longest ago.
std::size_t TokenContributions::load(std::size_t block) {
  auto buffer =
      std::min_element(buffers_.begin(), buffers_.end(), [](const Buffer& a, const Buffer& b) { return a.last_use < b.last_use; });
  if (buffers_.size() < kBuffers && (buffer == buffers_.end() || buffer->last_use > 0)) buffer = buffers_.emplace(buffers_.end());
  if (buffer->last_use > 0) buffer_of_[buffer->block] = -1;
  buffer->block = block;
  const auto number = buffer - buffers_.begin();
  buffer_of_[block] = static_cast<std::int32_t>(number);
  const std::size_t first = block * kBlock;
  model_->contribute(vectors_ + first * model_->inputs(), std::min(kBlock, tokens_ - first), buffer->rows);
  return static_cast<std::size_t>(number);
}

}  // namespace clew::ingest::language
