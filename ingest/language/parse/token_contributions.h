#pragma once
// What the tokens of one document add to the hidden layer of a TransitionModel, computed in blocks when a state first asks for a
// token and kept while states are likely to ask again: memory does not grow with the document.

#include <cstdint>
#include <vector>

namespace clew::ingest::language {

class TransitionModel;

/// Position of a token in its document, or -1 for none.
using StateToken = std::int32_t;

class TokenContributions {
 public:
  /// Starts on a document; `vectors` has `tokens` rows and stays valid until the next start.
  void start(const TransitionModel& model, const float* vectors, std::size_t tokens);

  /// The contributions of a token, model.token_size() floats; valid while no more than kBuffers - 1 other blocks are asked for.
  const float* of(StateToken token);

 private:
  static constexpr std::size_t kBlock = 64;    // tokens computed together
  static constexpr std::size_t kBuffers = 32;  // more than a state has slots; 8 MB where a token takes 1024 floats

  struct Buffer {
    std::vector<float> rows;
    std::size_t block = 0;
    std::uint64_t last_use = 0;
  };

  std::size_t load(std::size_t block);

  const TransitionModel* model_ = nullptr;
  const float* vectors_ = nullptr;
  std::size_t tokens_ = 0;
  std::vector<std::int32_t> buffer_of_;  // by block, -1: not computed
  std::vector<Buffer> buffers_;
  std::uint64_t uses_ = 0;
};

}  // namespace clew::ingest::language
