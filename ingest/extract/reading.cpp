#include "ingest/extract/reading.h"

namespace clew::ingest {
namespace {

void append_word(std::string& relation, std::string_view word) {
  if (word.empty()) return;
  if (!relation.empty()) relation += '_';
  for (const char c : word) {
    if (c == ' ' || c == '-') {
      relation += '_';
    } else {
      relation += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
  }
}

}  // namespace

void Statements::add(TokenIndex subject, TokenIndex object, Statement draft) {
  if (subject == Tree::kNone || object == Tree::kNone) return;
  draft.subject = reading_.mentions.at(subject);
  draft.object = reading_.mentions.at(object);
  if (draft.subject == kNoMention || draft.object == kNoMention || draft.subject == draft.object || draft.relation.empty()) return;
  joined_.insert(std::minmax(draft.subject, draft.object));
  all_.push_back(std::move(draft));
}

std::string relation_name(std::string_view first, std::string_view second, std::string_view third, std::string_view fourth) {
  std::string relation;
  append_word(relation, first);
  append_word(relation, second);
  append_word(relation, third);
  append_word(relation, fourth);
  return relation;
}

}  // namespace clew::ingest
