#include <string>

#include "ingest/extract/names/mark_spans.h"
#include "ingest/lexicon/fold.h"

namespace clew::ingest {
namespace {

/// What stands between two spans, without white space.
std::string_view between(const NameText& text, TokenRange left, TokenRange right) {
  return left.last < right.first ? text.document.text({left.last, right.first}) : std::string_view();
}

/// The noun that says what a name of several words, or one before "of", names: "University" of Zurich.
EntityLabel kind_before_of(const NameText& text, TokenRange name) {
  const auto noun = text.lexicon.nouns().classify(folded(text.text(name.last - 1)));
  return noun.score > 0 ? noun.label : EntityLabel::Person;
}

/// Whether a phrase with "of", "for" or "on" behind such a name is part of it. Persons have no such names: "President of France".
bool takes_phrase(const NameText& text, TokenRange name) {
  if (!is_common_word(text, name.last - 1) || is_title(text, name.last - 1)) return false;
  const EntityLabel kind = kind_before_of(text, name);
  return kind != EntityLabel::Person && kind != EntityLabel::Date && kind != EntityLabel::Quantity;
}

bool is_preposition_in_names(std::string_view words) {
  return words == "of" || words == "of the" || words == "for" || words == "for the" || words == "on";
}

bool ordinary(const NameText& text, TokenRange name) {
  for (TokenIndex i = name.first; i < name.last; ++i)
    if (!is_common_word(text, i)) return false;
  return true;
}

bool has_preposition(const NameText& text, TokenRange name) {
  for (TokenIndex i = name.first; i < name.last; ++i)
    if (text.token(i).tag == Tag::In) return true;
  return false;
}

/// Whether left and right are one name, given what stands between.
bool is_one_name(const NameText& text, const NameDraft& left, const NameDraft& right, std::string_view words) {
  if (words == "-" || words == "&" || words == "/") {
    return text.token(left.tokens.last).begin == text.token(left.tokens.last - 1).end || words == "&";
  }
  if (words.size() > 2 && words.starts_with('-') && words.ends_with('-') && words.find(' ') == std::string_view::npos) return true;
  if (is_preposition_in_names(words)) return left.type != NameType::Person && takes_phrase(text, left.tokens);
  if (words == "and") return has_preposition(text, left.tokens) && ordinary(text, right.tokens) && left.type != NameType::WorkOfArt;
  return false;
}

}  // namespace

void join_spans(const NameText& text, std::vector<NameDraft>& drafts) {
  std::vector<NameDraft> out;
  for (const NameDraft& draft : drafts) {
    const bool near = !out.empty() && out.back().tokens.last <= draft.tokens.first &&
                      draft.tokens.first - out.back().tokens.last <= 3 &&
                      text.tree.sentence(out.back().tokens.first) == text.tree.sentence(draft.tokens.first);
    if (near && is_one_name(text, out.back(), draft, between(text, out.back().tokens, draft.tokens))) {
      NameDraft& left = out.back();
      left.tokens.last = draft.tokens.last;
      left.margin = std::min(left.margin, draft.margin);
      if (left.type == NameType::None) left.margin = 0;
    } else {
      out.push_back(draft);
    }
  }
  drafts = std::move(out);
}

}  // namespace clew::ingest
