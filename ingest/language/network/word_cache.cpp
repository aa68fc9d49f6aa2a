#include "ingest/language/network/word_cache.h"

#include <algorithm>

namespace clew::ingest::language {

WordCache::WordCache(const TokenEncoder& encoder)
    : encoder_(encoder), row_size_(encoder.width() + (encoder.layers().empty() ? 0 : encoder.layers()[0].contribution_size())) {}

float* WordCache::row(Slot slot) const {
  const auto i = static_cast<std::size_t>(slot);
  return blocks_[i / kSlotsPerBlock].get() + i % kSlotsPerBlock * row_size_;
}

void WordCache::load(std::span<const TextToken* const> tokens) {
  ++load_;
  missing_.clear();
  for (const TextToken* token : tokens) {
    const std::uint32_t word = key(*token);
    if (word >= slot_of_.size()) slot_of_.resize(std::max<std::size_t>(word + 1, 2 * slot_of_.size()), -1);
    if (slot_of_[word] >= 0) {
      SlotUse& use = slots_[static_cast<std::size_t>(slot_of_[word])];
      use.used_again = true;
      use.last_load = load_;
      continue;
    }
    const Slot slot = take_slot();
    slot_of_[word] = slot;
    slots_[static_cast<std::size_t>(slot)] = {word, load_, false};
    missing_.push_back(token);
  }
  constexpr std::size_t kTogether = 64;  // words whose features stay in the cache of the processor
  for (std::size_t i = 0; i < missing_.size(); i += kTogether) {
    compute(std::span(missing_).subspan(i, std::min(kTogether, missing_.size() - i)));
  }
}

// A fresh slot while there are any, else one whose word was not asked for since the hand last passed, but never one of this load.
WordCache::Slot WordCache::take_slot() {
  if (slots_.size() < kSlots) {
    if (slots_.size() % kSlotsPerBlock == 0) blocks_.push_back(std::make_unique_for_overwrite<float[]>(kSlotsPerBlock * row_size_));
    slots_.emplace_back();
    return static_cast<Slot>(slots_.size() - 1);
  }
  while (true) {
    SlotUse& use = slots_[hand_];
    const std::size_t slot = hand_;
    hand_ = (hand_ + 1) % kSlots;
    if (use.last_load == load_) continue;
    if (use.used_again) {
      use.used_again = false;
      continue;
    }
    slot_of_[use.key] = -1;
    return static_cast<Slot>(slot);
  }
}

void WordCache::compute(std::span<const TextToken* const> words) {
  const std::size_t width = encoder_.width();
  features_.resize(words.size() * encoder_.feature_size());
  vectors_.resize(words.size() * width);
  for (std::size_t i = 0; i < words.size(); ++i) {
    encoder_.features(*words[i]->lexeme, words[i]->space, features_.data() + i * encoder_.feature_size());
  }
  encoder_.mixer().apply({features_.data(), encoder_.feature_size(), words.size()}, nullptr, vectors_.data());
  const std::size_t contribution_size = row_size_ - width;
  contributions_.resize(words.size() * contribution_size);
  if (contribution_size > 0) encoder_.layers()[0].contribute({vectors_.data(), width, words.size()}, contributions_.data());
  for (std::size_t i = 0; i < words.size(); ++i) {
    float* kept = row(slot_of_[key(*words[i])]);
    std::copy_n(vectors_.data() + i * width, width, kept);
    std::copy_n(contributions_.data() + i * contribution_size, contribution_size, kept + width);
  }
}

}  // namespace clew::ingest::language
