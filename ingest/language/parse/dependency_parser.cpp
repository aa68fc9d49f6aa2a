// The rules of moves are those of spaCy's ArcEager (spacy/pipeline/_parser_internals/arc_eager.pyx).
#include "ingest/language/parse/dependency_parser.h"

#include <algorithm>
#include <limits>

#include "ingest/language/format/model_error.h"
#include "ingest/language/parse/moves_file.h"

namespace clew::ingest::language {

namespace {

constexpr std::size_t kSlots = 8;
constexpr std::size_t kSlotsWithExtraTokens = 13;
constexpr std::size_t kMostSlots = kSlotsWithExtraTokens;

}  // namespace

DependencyParser::DependencyParser(const std::filesystem::path& directory, std::size_t width) : labels_(1) {
  read_moves(directory / "moves");
  const ThincModel model(directory / "model");
  model_ = TransitionModel(model, width, moves_.size());
  if (model_.slots() != kSlots && model_.slots() != kSlotsWithExtraTokens) {
    model.fail("expected a parser that looks at 8 or 13 tokens, not at " + std::to_string(model_.slots()) + ".");
  }
}

void DependencyParser::read_moves(const std::filesystem::path& path) {
  bool shifts = false, reduces = false;
  for (const Move& move : language::read_moves(path)) {
    if (move.action < 0 || move.action >= static_cast<int>(kActions)) {
      throw ModelError(path, "expected the actions of an arc-eager parser, 0 to 4, not " + std::to_string(move.action) + ".");
    }
    const auto action = static_cast<Action>(move.action);
    shifts = shifts || action == Action::Shift;
    reduces = reduces || action == Action::Reduce;
    auto label = std::find(labels_.begin(), labels_.end(), move.label);
    if (label == labels_.end()) label = labels_.insert(label, move.label);
    moves_.push_back({action, static_cast<LabelNumber>(label - labels_.begin()), move.label == "subtok"});
  }
  if (!shifts || !reduces) throw ModelError(path, "expected the actions 0 (shift) and 1 (reduce).");
  if (labels_.size() > std::numeric_limits<LabelNumber>::max()) throw ModelError(path, "expected fewer than 65,536 labels.");
}

DependencyParser::Allowed DependencyParser::allowed(const ParserState& state) {
  const std::size_t depth = state.depth(), left = state.buffer_size();
  const StateToken front = state.buffer(0), second = state.buffer(1);
  const bool starts = state.starts_sentence(front);
  const bool shift = depth == 0 || (left >= 2 && !starts && !state.was_unshifted(front));
  const bool arc = depth > 0 && left > 0 && !starts;
  const bool break_sentence = left >= 2 && second == front + 1 && !state.starts_sentence(second);
  return {shift, depth > 0, arc, arc, break_sentence};
}

void DependencyParser::fill_slots(const ParserState& state, std::span<StateToken> slots) const {
  const StateToken b0 = state.buffer(0), s0 = state.stack(0), s1 = state.stack(1);
  std::fill(slots.begin(), slots.end(), -1);
  slots[0] = b0;
  slots[1] = state.buffer(1);
  slots[2] = s0;
  slots[3] = s1;
  slots[4] = state.stack(2);
  const StateToken s0_right = state.right_child(s0);
  if (slots.size() == kSlots) {
    slots[5] = state.left_child(b0);
    slots[6] = state.left_child(s0);
    slots[7] = s0_right;
    return;
  }
  slots[5] = state.left_child(s0);
  slots[6] = s0_right;
  slots[7] = state.left_child(b0);
  slots[8] = state.inner_sibling(s0_right);
  slots[9] = state.left_child(s1);
  slots[10] = state.inner_sibling(slots[9]);
  slots[11] = state.right_child(s1);
  slots[12] = state.inner_sibling(slots[11]);
}

DependencyParser::Choice DependencyParser::choose(const ParserState& state, Workspace& workspace) const {
  constexpr float kNone = -std::numeric_limits<float>::infinity();
  const Allowed allowed = DependencyParser::allowed(state);
  std::array<StateToken, kMostSlots> slots;
  fill_slots(state, std::span(slots).first(model_.slots()));
  workspace.scores.resize(moves_.size());
  model_.score(std::span(slots).first(model_.slots()), workspace.contributions.data(), workspace.hidden, workspace.scores);
  std::size_t best = moves_.size();
  float best_score = kNone, next_score = kNone;
  for (std::size_t i = 0; i < moves_.size(); ++i) {
    if (!allowed[static_cast<std::size_t>(moves_[i].action)]) continue;
    if (moves_[i].adjacent && state.stack(0) != state.buffer(0) - 1) continue;
    const float score = workspace.scores[i];
    if (best == moves_.size() || score > best_score) {
      next_score = best_score;
      best_score = score;
      best = i;
    } else if (score > next_score) {
      next_score = score;
    }
  }
  return {moves_[best], best_score - next_score};
}

void DependencyParser::apply(const Choice& choice, ParserState& state, Arcs& arcs) {
  const auto note_margin = [&](StateToken token) {
    float& margin = arcs.margins[static_cast<std::size_t>(token)];
    margin = std::min(margin, choice.margin);
  };
  switch (choice.move.action) {
    case Action::Shift:
      state.shift();
      break;
    case Action::Reduce:
      if (!state.has_head(state.stack(0))) note_margin(state.stack(0));
      state.reduce();
      break;
    case Action::Left:
      note_margin(state.stack(0));
      state.attach_left(choice.move.label);
      break;
    case Action::Right:
      note_margin(state.buffer(0));
      state.attach_right(choice.move.label);
      break;
    case Action::Break:
      state.break_sentence();
      break;
  }
}

void DependencyParser::parse(const float* vectors, std::size_t tokens, Workspace& workspace, Arcs& arcs) const {
  model_.precompute(vectors, tokens, workspace.contributions);
  arcs.margins.assign(tokens, std::numeric_limits<float>::infinity());
  ParserState& state = workspace.state;
  state.start(tokens);
  while (!state.finished()) apply(choose(state, workspace), state, arcs);
  arcs.labels = state.labels();
  arcs.heads = state.heads();
  for (std::size_t i = 0; i < tokens; ++i) {
    if (arcs.heads[i] < 0) arcs.heads[i] = static_cast<StateToken>(i);
  }
}

}  // namespace clew::ingest::language
