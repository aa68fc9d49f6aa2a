#include "ingest/language/parse/parser_state.h"

namespace clew::ingest::language {

void ParserState::start(std::size_t tokens) {
  stack_.clear();
  returned_.clear();
  fresh_ = 0;
  heads_.assign(tokens, -1);
  labels_.assign(tokens, 0);
  last_left_.assign(tokens, -1);
  last_right_.assign(tokens, -1);
  previous_.assign(tokens, -1);
  unshifted_.assign(tokens, false);
  sentence_start_.assign(tokens, false);
}

StateToken ParserState::buffer(std::size_t i) const {
  if (i < returned_.size()) return returned_[returned_.size() - 1 - i];
  const std::size_t token = fresh_ + i - returned_.size();
  return token < heads_.size() ? static_cast<StateToken>(token) : -1;
}

void ParserState::shift() {
  stack_.push_back(buffer(0));
  if (returned_.empty()) {
    ++fresh_;
  } else {
    returned_.pop_back();
  }
}

void ParserState::reduce() {
  const StateToken top = stack_.back();
  if (!has_head(top) && stack_.size() > 1) {
    returned_.push_back(top);
    unshifted_[index(top)] = true;
  }
  stack_.pop_back();
}

void ParserState::attach_left(LabelNumber label) {
  const StateToken head = buffer(0), child = stack_.back();
  add_arc(head, child, label);
  unshifted_[index(head)] = false;
  stack_.pop_back();
}

void ParserState::attach_right(LabelNumber label) {
  add_arc(stack_.back(), buffer(0), label);
  shift();
}

void ParserState::break_sentence() {
  sentence_start_[index(buffer(1))] = true;
}

void ParserState::add_arc(StateToken head, StateToken child, LabelNumber label) {
  if (has_head(child)) remove_arc(child);
  StateToken& last = (head > child ? last_left_ : last_right_)[index(head)];
  previous_[index(child)] = last;
  last = child;
  heads_[index(child)] = head;
  labels_[index(child)] = label;
}

// A token that gets another head was attached last of all on its side, so it is the outermost child there.
void ParserState::remove_arc(StateToken child) {
  const StateToken head = heads_[index(child)];
  (head > child ? last_left_ : last_right_)[index(head)] = previous_[index(child)];
}

}  // namespace clew::ingest::language
