#include "ingest/language/parse/transition_model.h"

#include <algorithm>
#include <array>

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

// An array (slots, units, pieces, size) with the units and pieces of a slot in the order of panels; columns without a unit are
// zero.
std::vector<float> in_panels(const std::vector<float>& values, std::size_t slots, std::size_t units, std::size_t pieces,
                             std::size_t size) {
  const std::size_t columns = panel_columns(units, pieces);
  std::vector<float> panels(slots * columns * size);
  auto next = values.begin();
  for (std::size_t slot = 0; slot < slots; ++slot) {
    for (std::size_t unit = 0; unit < units; ++unit) {
      for (std::size_t piece = 0; piece < pieces; ++piece, next += static_cast<std::ptrdiff_t>(size)) {
        std::copy_n(next, size, panels.data() + (slot * columns + panel_column(unit, piece, pieces)) * size);
      }
    }
  }
  return panels;
}

FloatArray as_array(const std::vector<float>& values) {
  return {{}, {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)}};
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
  if (slots_ > kMostSlots || pieces_ > kMostMaxPieces) model.fail("expected up to 13 slots and 4 pieces: another architecture.");
  row_ = panel_columns(units_, pieces_);
  const std::vector<float> lower_weights = in_panels(weights.copy(), slots_, units_, pieces_, weights.shape[3]);
  lower_ = AffineLayer(as_array(lower_weights), slots_ * row_, {});
  const std::vector<float> bias = in_panels(model.param(lower, "b", {units_, pieces_}).copy(), 1, units_, pieces_, 1);
  bias_ = AlignedFloats(row_);
  std::copy(bias.begin(), bias.end(), bias_.data());
  missing_ = in_panels(model.param(lower, "pad", {1, slots_, units_, pieces_}).copy(), slots_, units_, pieces_, 1);
  projection_ = linear(model, projection_node(model, upper), weights.shape[3], width);
  upper_ = linear(model, upper, moves, units_);
}

void TransitionModel::contribute(const float* vectors, std::size_t tokens, std::vector<float>& contributions) const {
  std::vector<float> projected(tokens * projection_.outputs());
  projection_.apply({vectors, projection_.inputs(), tokens}, projected.data());
  contributions.resize(tokens * token_size());
  lower_.apply({projected.data(), projection_.outputs(), tokens}, contributions.data());
}

void TransitionModel::score(std::span<const StateToken> tokens, Workspace& workspace) const {
  std::array<const float*, kMostSlots> rows;
  for (std::size_t slot = 0; slot < slots_; ++slot) {
    const float* token = tokens[slot] < 0 ? missing_.data() : workspace.contributions.of(tokens[slot]);
    rows[slot] = token + slot * row_;
  }
  workspace.hidden.resize(units_);
  sum_max(rows.data(), slots_, bias_.data(), pieces_, workspace.hidden.data(), units_);
  workspace.scores.resize(moves());
  upper_.apply({workspace.hidden.data(), units_, 1}, workspace.scores.data());
}

}  // namespace clew::ingest::language
