#pragma once
// What a TokenEncoder computes of words without their neighbours, remembered for one thread. A word is a lexeme and whether a space
// follows it. As many words are kept as fit; those not used for long make room.

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "ingest/language/network/token_encoder.h"

namespace clew::ingest::language {

class WordCache {
 public:
  /// Most different words that one call of load() may bring.
  static constexpr std::size_t kMostAtOnce = 2048;

  explicit WordCache(const TokenEncoder& encoder);

  /// Makes the words of these tokens available until the next call.
  void load(std::span<const TextToken* const> tokens);

  /// The encoder's vector of a word that was loaded.
  [[nodiscard]] const float* vector(const TextToken& token) const { return row(slot_of_[key(token)]); }

  /// Its contributions to the first convolution.
  [[nodiscard]] const float* contributions(const TextToken& token) const { return vector(token) + encoder_.width(); }

 private:
  using Slot = std::int32_t;
  static constexpr std::size_t kSlots = 8192;         // about 30 MB for vectors of 96 floats
  static constexpr std::size_t kSlotsPerBlock = 256;  // memory is taken in blocks as words come

  struct SlotUse {
    std::uint32_t key = 0;        // the word, if any
    std::uint32_t last_load = 0;  // the call of load() that asked for it last
    bool used_again = false;      // since the hand passed: it gets a second chance
  };

  static std::uint32_t key(const TextToken& token) { return token.lexeme->number * 2 + (token.space ? 1 : 0); }
  [[nodiscard]] float* row(Slot slot) const;
  Slot take_slot();
  void compute(std::span<const TextToken* const> words);

  const TokenEncoder& encoder_;
  std::size_t row_size_;        // floats of a slot
  std::vector<Slot> slot_of_;   // by key, -1: not kept
  std::vector<SlotUse> slots_;  // grows to kSlots
  std::vector<std::unique_ptr<float[]>> blocks_;
  std::size_t hand_ = 0;    // the slot to ask next for its place
  std::uint32_t load_ = 0;  // the number of this call
  std::vector<const TextToken*> missing_;
  std::vector<float> features_, vectors_, contributions_;
};

}  // namespace clew::ingest::language
