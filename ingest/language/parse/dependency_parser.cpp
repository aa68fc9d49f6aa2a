// The rules of moves are those of spaCy's ArcEager (spacy/pipeline/_parser_internals/arc_eager.pyx).
#include "ingest/language/parse/dependency_parser.h"

#include <algorithm>
#include <limits>

#include "ingest/language/format/model_error.h"
#include "ingest/language/parse/best_move.h"
#include "ingest/language/parse/moves_file.h"

namespace clew::ingest::language {

namespace {

constexpr std::size_t kSlots = 8;
constexpr std::size_t kSlotsWithExtraTokens = 13;

}  // namespace

DependencyParser::DependencyParser(const std::filesystem::path& directory, std::size_t width) : labels_(1) {
  read_moves(directory / "moves");
  const ThincModel model(directory / "model");
  model_ = TransitionModel(model, width, label_of_.size());
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
    add_move(action, move.label);
  }
  if (!shifts || !reduces) throw ModelError(path, "expected the actions 0 (shift) and 1 (reduce).");
  if (labels_.size() > std::numeric_limits<LabelNumber>::max()) throw ModelError(path, "expected fewer than 65,536 labels.");
}

void DependencyParser::add_move(Action action, const std::string& label) {
  const bool adjacent = label == "subtok";
  if (runs_.empty() || runs_.back().action != action || runs_.back().adjacent != adjacent) {
    runs_.push_back({action, adjacent, label_of_.size(), label_of_.size()});
  }
  ++runs_.back().last;
  auto known = std::find(labels_.begin(), labels_.end(), label);
  if (known == labels_.end()) known = labels_.insert(known, label);
  label_of_.push_back(static_cast<LabelNumber>(known - labels_.begin()));
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
  std::array<StateToken, TransitionModel::kMostSlots> slots;
  const auto used = std::span(slots).first(model_.slots());
  fill_slots(state, used);
  model_.score(used, workspace.model);
  const Allowed allowed = DependencyParser::allowed(state);
  const bool neighbours = state.stack(0) == state.buffer(0) - 1;
  BestMove best;
  const Run* best_run = nullptr;
  for (const Run& run : runs_) {
    if (!allowed[static_cast<std::size_t>(run.action)] || (run.adjacent && !neighbours)) continue;
    best.consider(workspace.model.scores, run.first, run.last);
    if (best_run == nullptr || best.move() >= run.first) best_run = &run;
  }
  return {best_run->action, label_of_[best.move()], best.margin()};
}

void DependencyParser::apply(const Choice& choice, ParserState& state, Arcs& arcs) {
  const auto note_margin = [&](StateToken token) {
    float& margin = arcs.margins[static_cast<std::size_t>(token)];
    margin = std::min(margin, choice.margin);
  };
  switch (choice.action) {
    case Action::Shift:
      state.shift();
      break;
    case Action::Reduce:
      if (!state.has_head(state.stack(0))) note_margin(state.stack(0));
      state.reduce();
      break;
    case Action::Left:
      note_margin(state.stack(0));
      state.attach_left(choice.label);
      break;
    case Action::Right:
      note_margin(state.buffer(0));
      state.attach_right(choice.label);
      break;
    case Action::Break:
      state.break_sentence();
      break;
  }
}

void DependencyParser::parse(const float* vectors, std::size_t tokens, Workspace& workspace, Arcs& arcs) const {
  workspace.model.contributions.start(model_, vectors, tokens);
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
