// The rules of moves are those of spaCy's BiluoPushDown (spacy/pipeline/_parser_internals/ner.pyx) on a document without names.
#include "ingest/language/parse/name_recognizer.h"

#include <algorithm>
#include <array>

#include "ingest/language/format/model_error.h"
#include "ingest/language/parse/best_move.h"
#include "ingest/language/parse/moves_file.h"

namespace clew::ingest::language {

namespace {

constexpr std::size_t kSlots = 3;
constexpr std::size_t kSlotsWithExtraTokens = 6;

}  // namespace

NameRecognizer::NameRecognizer(const std::filesystem::path& directory, const ThincModel& model, std::size_t width) : labels_(1) {
  read_moves(directory / "moves");
  model_ = TransitionModel(model, width, moves_.size());
  if (model_.slots() != kSlots && model_.slots() != kSlotsWithExtraTokens) {
    model.fail("expected a recogniser that looks at 3 or 6 tokens, not at " + std::to_string(model_.slots()) + ".");
  }
}

void NameRecognizer::read_moves(const std::filesystem::path& path) {
  bool out = false;
  for (const Move& move : language::read_moves(path)) {
    if (move.action < 0 || move.action > static_cast<int>(Action::Out)) {
      throw ModelError(path, "expected the actions of a name recogniser, 0 to 5, not " + std::to_string(move.action) + ".");
    }
    const auto action = static_cast<Action>(move.action);
    if (action == Action::Missing || (action == Action::Out && !move.label.empty())) continue;
    out = out || action == Action::Out;
    auto label = std::find(labels_.begin(), labels_.end(), move.label);
    if (label == labels_.end()) label = labels_.insert(label, move.label);
    moves_.push_back({action, static_cast<std::uint16_t>(label - labels_.begin())});
  }
  // A name can always be closed and a token left out, so the recogniser never gets stuck.
  const auto has = [&](Action action, std::uint16_t label) {
    return std::any_of(moves_.begin(), moves_.end(), [&](LabelledMove m) { return m.action == action && m.label == label; });
  };
  for (const LabelledMove move : moves_) {
    if (move.action == Action::Begin && !has(Action::Last, move.label)) {
      throw ModelError(path, "expected the action 3 (last) for the label " + labels_[move.label] + ".");
    }
  }
  if (!out) throw ModelError(path, "expected the action 5 (out).");
}

void NameRecognizer::fill_slots(const State& state, std::size_t tokens, std::span<StateToken> slots) const {
  std::fill(slots.begin(), slots.end(), -1);
  const auto at = static_cast<StateToken>(state.at);
  slots[0] = state.at < tokens ? at : -1;
  if (!state.open) return;
  const auto first = static_cast<StateToken>(state.name.first);
  if (slots.size() == kSlots) {
    slots[1] = first;
    slots[2] = at - 1;
    return;
  }
  for (StateToken i = 0; i + 1 < static_cast<StateToken>(slots.size()) && first + i < at; ++i) {
    slots[static_cast<std::size_t>(i) + 1] = first + i;
  }
}

bool NameRecognizer::allowed(LabelledMove move, const State& state, std::span<const NameToken> tokens) {
  const bool last_token = state.at + 1 == tokens.size();
  const bool next_starts_sentence = !last_token && tokens[state.at + 1].sentence_start;
  if (state.open) {
    if (move.label != state.name.label) return false;
    return move.action == Action::Last || (move.action == Action::In && !last_token && !next_starts_sentence);
  }
  switch (move.action) {
    case Action::Out:
      return true;
    case Action::Unit:
      return move.label != 0 && !tokens[state.at].is_space;
    case Action::Begin:
      return move.label != 0 && !last_token && !next_starts_sentence && !tokens[state.at].is_space;
    default:
      return false;
  }
}

std::pair<NameRecognizer::LabelledMove, float> NameRecognizer::choose(const State& state, std::span<const NameToken> tokens,
                                                                      Workspace& workspace) const {
  std::array<StateToken, TransitionModel::kMostSlots> slots;
  const auto used = std::span(slots).first(model_.slots());
  fill_slots(state, tokens.size(), used);
  model_.score(used, workspace);
  BestMove best;
  for (std::size_t i = 0; i < moves_.size(); ++i) {
    if (allowed(moves_[i], state, tokens)) best.consider(workspace.scores, i, i + 1);
  }
  return {moves_[best.move()], best.margin()};
}

void NameRecognizer::find(const float* vectors, std::span<const NameToken> tokens, Workspace& workspace,
                          std::vector<FoundName>& names) const {
  workspace.contributions.start(model_, vectors, tokens.size());
  names.clear();
  for (State state; state.at < tokens.size(); ++state.at) {
    const auto [move, margin] = choose(state, tokens, workspace);
    if (move.action == Action::Out) continue;
    if (!state.open) state.name = {state.at, state.at, move.label, margin};
    state.name.margin = std::min(state.name.margin, margin);
    state.name.last = state.at + 1;
    state.open = move.action == Action::Begin || move.action == Action::In;
    if (!state.open) names.push_back(state.name);
  }
}

}  // namespace clew::ingest::language
