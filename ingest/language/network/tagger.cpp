#include "ingest/language/network/tagger.h"

#include <algorithm>

#include "ingest/language/format/json_file.h"
#include "ingest/language/format/model_error.h"
#include "ingest/language/format/thinc_model.h"

namespace clew::ingest::language {

namespace {

constexpr std::size_t kMostLabels = 10'000;

std::vector<std::string> read_labels(const std::filesystem::path& path) {
  const rapidjson::Document cfg = read_json_object(path);
  const auto labels = cfg.FindMember("labels");
  if (labels == cfg.MemberEnd() || !labels->value.IsArray()) throw ModelError(path, "expected an array 'labels'.");
  std::vector<std::string> names;
  for (const auto& label : labels->value.GetArray()) {
    if (!label.IsString()) throw ModelError(path, "expected labels that are strings.");
    names.emplace_back(label.GetString(), label.GetStringLength());
  }
  if (names.empty() || names.size() > kMostLabels) throw ModelError(path, "expected 1 to 10,000 labels.");
  return names;
}

}  // namespace

Tagger::Tagger(const std::filesystem::path& directory, std::size_t width) : labels_(read_labels(directory / "cfg")) {
  const ThincModel model(directory / "model");
  const ThincNode& softmax = model.only("softmax");
  layer_ = AffineLayer(model.param(softmax, "W", {labels_.size(), width}), labels_.size(),
                       model.param(softmax, "b", {labels_.size()}).copy());
}

void Tagger::tag(const float* vectors, std::size_t tokens, std::vector<std::uint16_t>& tags) const {
  std::vector<float> scores(tokens * labels_.size());
  layer_.apply({vectors, layer_.inputs(), tokens}, scores.data());
  tags.resize(tokens);
  for (std::size_t i = 0; i < tokens; ++i) {
    const auto row = scores.begin() + static_cast<std::ptrdiff_t>(i * labels_.size());
    tags[i] = static_cast<std::uint16_t>(std::max_element(row, row + static_cast<std::ptrdiff_t>(labels_.size())) - row);
  }
}

}  // namespace clew::ingest::language
