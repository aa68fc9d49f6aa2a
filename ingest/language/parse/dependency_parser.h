#pragma once
// Greedy arc-eager dependency parsing: heads, labels and, through them, sentences.

#include <array>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "ingest/language/parse/parser_state.h"
#include "ingest/language/parse/transition_model.h"

namespace clew::ingest::language {

/// What the parser says of one document.
struct Arcs {
  std::vector<StateToken> heads;    // a token without one is its own head
  std::vector<LabelNumber> labels;  // DependencyParser::label
  std::vector<float> margins;       // by token: least distance of the best score to the next among the steps that attached it
};

class DependencyParser {
 public:
  /// Room for one thread.
  struct Workspace {
    ParserState state;
    TransitionModel::Workspace model;
  };

  /// Reads the directory of the component; `width` is that of the vectors it will get.
  DependencyParser(const std::filesystem::path& directory, std::size_t width);

  /// `vectors` has `tokens` rows. Labels may be decorated (deprojectivize.h) and roots have none: see finish_tree.h.
  void parse(const float* vectors, std::size_t tokens, Workspace& workspace, Arcs& arcs) const;

  /// Texts of labels by number; 0 is empty.
  [[nodiscard]] const std::vector<std::string>& labels() const { return labels_; }

 private:
  enum class Action : std::uint8_t { Shift, Reduce, Left, Right, Break };
  static constexpr std::size_t kActions = 5;

  /// Moves [first, last) of one action, which are allowed together.
  struct Run {
    Action action;
    bool adjacent;  // only between neighbours (the label "subtok")
    std::size_t first;
    std::size_t last;
  };

  struct Choice {
    Action action;
    LabelNumber label;
    float margin;
  };

  using Allowed = std::array<bool, kActions>;

  void read_moves(const std::filesystem::path& path);
  void add_move(Action action, const std::string& label);
  static Allowed allowed(const ParserState& state);
  void fill_slots(const ParserState& state, std::span<StateToken> slots) const;
  Choice choose(const ParserState& state, Workspace& workspace) const;
  static void apply(const Choice& choice, ParserState& state, Arcs& arcs);

  std::vector<Run> runs_;
  std::vector<LabelNumber> label_of_;  // by move
  std::vector<std::string> labels_;
  TransitionModel model_;
};

}  // namespace clew::ingest::language
