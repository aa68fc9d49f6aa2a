#pragma once
// State of the arc-eager parser with sentence breaks and unshift: a stack, a buffer, and the arcs so far.
// Source: spaCy's StateC (spacy/pipeline/_parser_internals/_state.pxd); Honnibal and Johnson (2014, 2015).

#include <cstdint>
#include <vector>

#include "ingest/language/parse/transition_model.h"

namespace clew::ingest::language {

/// Number of a label in the parser's list; 0 stands for no label.
using LabelNumber = std::uint16_t;

class ParserState {
 public:
  /// Starts anew on a document of `tokens` tokens.
  void start(std::size_t tokens);

  [[nodiscard]] bool finished() const { return stack_.empty() && buffer_size() == 0; }
  [[nodiscard]] std::size_t depth() const { return stack_.size(); }
  [[nodiscard]] std::size_t buffer_size() const { return heads_.size() - fresh_ + returned_.size(); }

  // The i-th token from the top of the stack or the front of the buffer, -1 past the end.
  [[nodiscard]] StateToken stack(std::size_t i) const { return i < stack_.size() ? stack_[stack_.size() - 1 - i] : -1; }
  [[nodiscard]] StateToken buffer(std::size_t i) const;

  // The outermost child so far on each side, -1 if there is none or `head` is -1.
  [[nodiscard]] StateToken left_child(StateToken head) const { return head < 0 ? -1 : last_left_[index(head)]; }
  [[nodiscard]] StateToken right_child(StateToken head) const { return head < 0 ? -1 : last_right_[index(head)]; }

  /// The child of the same head on the same side that was attached before `child`, -1 if there is none or `child` is -1.
  [[nodiscard]] StateToken inner_sibling(StateToken child) const { return child < 0 ? -1 : previous_[index(child)]; }

  [[nodiscard]] bool starts_sentence(StateToken token) const { return token >= 0 && sentence_start_[index(token)]; }
  [[nodiscard]] bool was_unshifted(StateToken token) const { return unshifted_[index(token)]; }
  [[nodiscard]] bool has_head(StateToken token) const { return heads_[index(token)] >= 0; }

  // The moves. Each requires what the parser's rules for valid moves say (dependency_parser.cpp).
  void shift();
  void reduce();
  void attach_left(LabelNumber label);   // the top of the stack to the front of the buffer; pops
  void attach_right(LabelNumber label);  // the front of the buffer to the top of the stack; pushes
  void break_sentence();                 // the second token of the buffer starts a sentence

  [[nodiscard]] const std::vector<StateToken>& heads() const { return heads_; }  // -1: none
  [[nodiscard]] const std::vector<LabelNumber>& labels() const { return labels_; }

 private:
  static std::size_t index(StateToken token) { return static_cast<std::size_t>(token); }
  void add_arc(StateToken head, StateToken child, LabelNumber label);
  void remove_arc(StateToken child);

  std::vector<StateToken> stack_;
  std::vector<StateToken> returned_;  // tokens put back from the stack: the front of the buffer, last in first
  std::size_t fresh_ = 0;             // the first token that was never on the stack
  std::vector<StateToken> heads_;
  std::vector<LabelNumber> labels_;
  std::vector<StateToken> last_left_, last_right_;  // by head
  std::vector<StateToken> previous_;                // by child: the sibling attached before on the same side
  std::vector<bool> unshifted_, sentence_start_;
};

}  // namespace clew::ingest::language
