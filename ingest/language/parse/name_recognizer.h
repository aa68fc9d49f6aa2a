#pragma once
// Finds names and their types: greedy BILUO transitions, one for each token.

#include <cstdint>
#include <filesystem>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include "ingest/language/parse/transition_model.h"

namespace clew::ingest::language {

/// Tokens [first, last) with a type, by its number in NameRecognizer::labels().
struct FoundName {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint16_t label = 0;
  float margin = std::numeric_limits<float>::infinity();  // least distance of the best score to the next over the tokens
};

/// What the recogniser needs to know of a token besides its vector.
struct NameToken {
  bool sentence_start = false;
  bool is_space = false;
};

class NameRecognizer {
 public:
  /// Room for one thread.
  using Workspace = TransitionModel::Workspace;

  /// Reads the directory of the component; `model` is its file "model", `width` that of its encoder.
  NameRecognizer(const std::filesystem::path& directory, const ThincModel& model, std::size_t width);

  /// `vectors` has tokens.size() rows.
  void find(const float* vectors, std::span<const NameToken> tokens, Workspace& workspace, std::vector<FoundName>& names) const;

  [[nodiscard]] const std::vector<std::string>& labels() const { return labels_; }

 private:
  enum class Action : std::uint8_t { Missing, Begin, In, Last, Unit, Out };

  struct LabelledMove {
    Action action;
    std::uint16_t label;
  };

  /// Where the recogniser stands: the token at hand, and the name that is open.
  struct State {
    std::uint32_t at = 0;
    bool open = false;
    FoundName name;
  };

  void read_moves(const std::filesystem::path& path);
  void fill_slots(const State& state, std::size_t tokens, std::span<StateToken> slots) const;
  static bool allowed(LabelledMove move, const State& state, std::span<const NameToken> tokens);
  std::pair<LabelledMove, float> choose(const State& state, std::span<const NameToken> tokens, Workspace& workspace) const;

  std::vector<LabelledMove> moves_;
  std::vector<std::string> labels_;
  TransitionModel model_;
};

}  // namespace clew::ingest::language
