#include "ingest/language/parse/transition_model.h"

#include <algorithm>

namespace clew::ingest::language {

namespace {

// Two nodes are called "linear": one is the reference "upper" of the root, the other projects the encoder's vectors.
const ThincNode& projection_node(const ThincModel& model, const ThincNode& upper) {
  const ThincNode* projection = nullptr;
  for (const ThincNode* node : model.named("linear")) {
    if (node == &upper) continue;
    if (projection != nullptr) model.fail("expected two linear layers: another architecture.");
    projection = node;
  }
  if (projection == nullptr) model.fail("expected two linear layers: another architecture.");
  return *projection;
}

AffineLayer linear(const ThincModel& model, const ThincNode& node, std::size_t outputs, std::size_t inputs) {
  const FloatArray& weights = model.param(node, "W", {outputs, inputs});
  return {weights, weights.shape[0], model.param(node, "b", {weights.shape[0]}).copy()};
}

}  // namespace

TransitionModel::TransitionModel(const ThincModel& model, std::size_t width, std::size_t moves) {
  const ThincNode& root = model.nodes().front();
  const ThincNode& lower = model.ref(root, "lower");
  const ThincNode& upper = model.ref(root, "upper");
  const FloatArray& weights = model.param(lower, "W", {0, 0, 0, 0});  // (slots, units, pieces, inputs)
  slots_ = weights.shape[0];
  units_ = weights.shape[1];
  pieces_ = weights.shape[2];
  row_ = units_ * pieces_;
  lower_ = AffineLayer(weights, slots_ * row_, {});
  bias_ = model.param(lower, "b", {units_, pieces_}).copy();
  missing_ = model.param(lower, "pad", {1, slots_, units_, pieces_}).copy();
  projection_ = linear(model, projection_node(model, upper), weights.shape[3], width);
  upper_ = linear(model, upper, moves, units_);
}

void TransitionModel::precompute(const float* vectors, std::size_t tokens, std::vector<float>& contributions) const {
  std::vector<float> projected(tokens * projection_.outputs());
  projection_.apply({vectors, projection_.inputs(), tokens}, projected.data());
  contributions.resize(tokens * token_size());
  lower_.apply({projected.data(), projection_.outputs(), tokens}, contributions.data());
}

void TransitionModel::score(std::span<const StateToken> tokens, const float* contributions, std::vector<float>& hidden,
                            std::span<float> scores) const {
  hidden.assign(row_, 0);
  for (std::size_t slot = 0; slot < slots_; ++slot) {
    const float* row = tokens[slot] < 0 ? missing_.data() : contributions + static_cast<std::size_t>(tokens[slot]) * token_size();
    row += slot * row_;
    for (std::size_t i = 0; i < row_; ++i) hidden[i] += row[i];
  }
  for (std::size_t i = 0; i < row_; ++i) hidden[i] += bias_[i];
  for (std::size_t unit = 0; unit < units_; ++unit) {
    hidden[unit] = *std::max_element(hidden.begin() + static_cast<std::ptrdiff_t>(unit * pieces_),
                                     hidden.begin() + static_cast<std::ptrdiff_t>((unit + 1) * pieces_));
  }
  upper_.apply({hidden.data(), units_, 1}, scores.data());
}

}  // namespace clew::ingest::language
