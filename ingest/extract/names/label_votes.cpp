#include "ingest/extract/names/label_votes.h"

#include <algorithm>

#include "ingest/extract/names/name_index.h"

namespace clew::ingest {
namespace {

constexpr float kSurname = 4;    // of a person with a full name in the document
constexpr float kUnsure = 0.5F;  // added to all votes together, so that a single weak one does not look certain

using VotesByKey = std::unordered_map<std::string, LabelVotes>;

EntityLabel most(const LabelVotes& votes) {
  return static_cast<EntityLabel>(std::max_element(votes.begin(), votes.end()) - votes.begin());
}

void lend_to_surnames(const NameText& text, const std::vector<NameDraft>& drafts, VotesByKey& votes) {
  for (const NameDraft& draft : drafts) {
    if (draft.tokens.size() < 2 || most(votes[name_key(text, draft.tokens)]) != EntityLabel::Person) continue;
    for (const TokenRange part :
         {TokenRange{draft.tokens.last - 1, draft.tokens.last}, TokenRange{draft.tokens.first, draft.tokens.first + 1}}) {
      const auto found = votes.find(name_key(text, part));
      if (found != votes.end()) found->second[static_cast<std::size_t>(EntityLabel::Person)] += kSurname;
    }
  }
}

/// A demonym is its place where it modifies a noun, its people elsewhere.
bool label_demonym(const NameText& text, Name& name) {
  if (name.tokens.size() != 1) return false;
  const TokenIndex i = name.tokens.first;
  const Places& places = text.lexicon.places();
  if (places.country(text.text(i)) != nullptr || places.demonym_origin(text.text(i)).place.empty()) return false;
  const Dep dep = text.tree.dep(i);
  const bool modifier = text.token(i).tag == Tag::Jj || dep == Dep::Amod || dep == Dep::Compound || name.inner;
  const bool language =
      !modifier && text.token(i).tag != Tag::Nnps && text.token(i).tag != Tag::Nns && places.language(text.text(i)) != nullptr;
  name.label = modifier ? EntityLabel::Place : language ? EntityLabel::Concept : EntityLabel::Group;
  name.certainty = 0.9F;
  return true;
}

}  // namespace

void label_names(const NameText& text, const std::vector<NameDraft>& drafts, std::vector<Name>& names) {
  VotesByKey votes;
  for (const NameDraft& draft : drafts) {
    LabelVotes& sum = votes[name_key(text, draft.tokens)];
    const LabelVotes here = votes_at(text, draft);
    for (std::size_t i = 0; i < kEntityLabels; ++i) sum[i] += here[i];
  }
  lend_to_surnames(text, drafts, votes);
  for (Name& name : names) {
    if (label_demonym(text, name)) continue;
    const LabelVotes& sum = votes[name_key(text, name.tokens)];
    name.label = most(sum);
    const float best = sum[static_cast<std::size_t>(name.label)];
    float all = kUnsure;
    for (const float vote : sum) all += std::max(vote, 0.0F);
    if (best <= 0) name.label = EntityLabel::Concept;
    name.certainty = std::max(best, 0.0F) / all;
  }
}

}  // namespace clew::ingest
