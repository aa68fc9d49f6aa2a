#pragma once
// spaCy's Tok2Vec: MultiHashEmbed and MaxoutWindowEncoder. A vector of lexical features for each token, mixed with those of its
// neighbours by convolutions with residual connections.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "ingest/language/format/thinc_model.h"
#include "ingest/language/network/dense.h"
#include "ingest/language/network/hash_embedding.h"
#include "ingest/language/network/window_layer.h"
#include "ingest/language/tokenize/tokenizer.h"

namespace clew::ingest::language {

class TokenEncoder {
 public:
  /// Reads the encoder that the model holds; a model with another architecture throws ModelError. `model` must outlive this.
  explicit TokenEncoder(const ThincModel& model);

  [[nodiscard]] std::size_t width() const { return mixer_.width(); }
  [[nodiscard]] std::size_t window() const { return window_; }

  /// Rows of padding that go before each document and after the last one.
  [[nodiscard]] std::size_t padding() const { return padding_; }

  // A token without its neighbours: its embedded features, feature_size() floats, which the mixer turns into its vector.
  void features(const Lexeme& lexeme, bool space, float* out) const;
  [[nodiscard]] std::size_t feature_size() const { return mixer_.inputs(); }
  [[nodiscard]] const MaxoutLayer& mixer() const { return mixer_; }

  /// The convolutions that mix a token's vector with its neighbours', in order.
  [[nodiscard]] const std::vector<WindowLayer>& layers() const { return layers_; }

 private:
  static constexpr std::int64_t kWidestWindow = 16;
  static constexpr std::size_t kWidestPadding = 256;

  enum class Feature : std::uint8_t { Text, Lower, Norm, Prefix, Suffix, Shape, Space, IsSpace };

  static Feature feature(const std::string& name, const ThincModel& model);
  void read_layers(const ThincModel& model, std::size_t embedded);
  void read_padding(const ThincModel& model);
  static std::uint64_t value(Feature feature, const Lexeme& lexeme, bool space);

  std::vector<Feature> features_;
  std::vector<HashEmbedding> embeddings_;  // one for each feature
  MaxoutLayer mixer_;
  std::vector<WindowLayer> layers_;
  std::size_t window_ = 0;
  std::size_t padding_ = 0;
};

}  // namespace clew::ingest::language
