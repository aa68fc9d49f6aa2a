#include "ingest/language/network/token_encoder.h"

#include <array>
#include <utility>

namespace clew::ingest::language {

TokenEncoder::Feature TokenEncoder::feature(const std::string& name, const ThincModel& model) {
  constexpr std::array<std::pair<std::string_view, Feature>, 8> kNames = {{{"ORTH", Feature::Text},
                                                                           {"LOWER", Feature::Lower},
                                                                           {"NORM", Feature::Norm},
                                                                           {"PREFIX", Feature::Prefix},
                                                                           {"SUFFIX", Feature::Suffix},
                                                                           {"SHAPE", Feature::Shape},
                                                                           {"SPACY", Feature::Space},
                                                                           {"IS_SPACE", Feature::IsSpace}}};
  for (const auto& [known, feature] : kNames) {
    if (known == name) return feature;
  }
  model.fail("the encoder reads the attribute " + name + ", which this engine does not compute.");
}

std::uint64_t TokenEncoder::value(Feature feature, const Lexeme& lexeme, bool space) {
  switch (feature) {
    case Feature::Text:
      return lexeme.text_id;
    case Feature::Lower:
      return lexeme.lower_id;
    case Feature::Norm:
      return lexeme.norm_id;
    case Feature::Prefix:
      return lexeme.prefix_id;
    case Feature::Suffix:
      return lexeme.suffix_id;
    case Feature::Shape:
      return lexeme.shape_id;
    case Feature::Space:
      return space ? 1 : 0;
    case Feature::IsSpace:
      return lexeme.is_space ? 1 : 0;
  }
  return 0;
}

TokenEncoder::TokenEncoder(const ThincModel& model) {
  const auto columns = model.strings_attr(model.only("extract_features"), "columns");
  const auto tables = model.named("hashembed");
  if (columns.empty() || tables.size() != columns.size()) {
    model.fail("expected a hash embedding for each of " + std::to_string(columns.size()) + " features, found " +
               std::to_string(tables.size()) + ": another architecture.");
  }
  std::size_t embedded = 0;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    features_.push_back(feature(columns[i], model));
    if (model.integer_attr(*tables[i], "column") != static_cast<std::int64_t>(i))
      model.fail("the hash embeddings are out of order.");
    const auto seed = static_cast<std::uint32_t>(model.integer_attr(*tables[i], "seed"));
    embedded += embeddings_.emplace_back(model.param(*tables[i], "E", {0, 0}), seed).width();
  }
  read_layers(model, embedded);
}

// The maxout layers in the order of the file: the mixer, then the convolutions.
void TokenEncoder::read_layers(const ThincModel& model, std::size_t embedded) {
  const auto maxouts = model.named("maxout");
  const auto norms = model.named("layernorm");
  const auto windows = model.named("expand_window");
  if (maxouts.empty() || norms.size() != maxouts.size() || windows.size() + 1 != maxouts.size()) {
    model.fail("expected MultiHashEmbed and MaxoutWindowEncoder: another architecture.");
  }
  if (!windows.empty()) {
    const std::int64_t window = model.integer_attr(*windows.front(), "window_size");
    if (window < 1 || window > kWidestWindow) model.fail("expected a window size from 1 to " + std::to_string(kWidestWindow) + ".");
    window_ = static_cast<std::size_t>(window);
  }
  const std::size_t width = model.param(*maxouts[0], "W", {0, 0, embedded}).shape[0];
  for (std::size_t i = 0; i < maxouts.size(); ++i) {
    const std::size_t inputs = i == 0 ? embedded : width * (2 * window_ + 1);
    const FloatArray& weights = model.param(*maxouts[i], "W", {width, 0, inputs});
    if (weights.shape[1] > MaxoutLayer::kMostPieces) model.fail("expected maxout layers of up to 4 pieces.");
    const FloatArray& bias = model.param(*maxouts[i], "b", {width, weights.shape[1]});
    const FloatArray& gain = model.param(*norms[i], "G", {width});
    const FloatArray& shift = model.param(*norms[i], "b", {width});
    if (i == 0) {
      mixer_ = MaxoutLayer(weights, bias, gain, shift);
    } else if (model.integer_attr(*windows[i - 1], "window_size") == static_cast<std::int64_t>(window_)) {
      layers_.emplace_back(weights, bias, gain, shift, window_);
    } else {
      model.fail("expected the same window size in each layer.");
    }
  }
  read_padding(model);
}

// With padding as wide as the layers see, a document's vectors do not depend on the documents beside it.
void TokenEncoder::read_padding(const ThincModel& model) {
  for (const ThincNode& node : model.nodes()) {
    if (!node.refs.contains("encode")) continue;
    const std::int64_t padding = model.integer_attr(model.ref(node, "encode"), "pad");
    padding_ = window_ * layers_.size();
    if (padding_ > kWidestPadding) model.fail("expected layers that see up to " + std::to_string(kWidestPadding) + " rows.");
    if (padding != static_cast<std::int64_t>(padding_)) model.fail("expected a padding of " + std::to_string(padding_) + " rows.");
    return;
  }
  model.fail("expected a node that refers to 'encode': another architecture.");
}

void TokenEncoder::features(const Lexeme& lexeme, bool space, float* out) const {
  for (std::size_t i = 0; i < features_.size(); ++i) {
    embeddings_[i].embed(value(features_[i], lexeme, space), out);
    out += embeddings_[i].width();
  }
}

}  // namespace clew::ingest::language
