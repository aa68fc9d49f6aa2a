#include <algorithm>

#include "ingest/resolve/find_antecedent.h"

namespace clew::ingest {
namespace {

constexpr std::uint32_t kSentencesBack = 3;  // further away pronouns rarely point
constexpr MentionIndex kMentionsBack = 80;

bool is_subject(const Tree& tree, TokenIndex head) {
  return tree.dep(head) == Dep::Nsubj || tree.dep(head) == Dep::Nsubjpass;
}

class PronounSearch {
 public:
  PronounSearch(const Discourse& discourse, MentionIndex pronoun)
      : discourse_(discourse), source_(discourse.source()), index_(pronoun), pronoun_(source_.mentions[pronoun]) {}

  [[nodiscard]] EntityIndex find() const {
    const std::string_view word = source_.tree.norm(pronoun_.head);
    const bool neuter = word == "it" || word == "its" || word == "itself";
    if (pronoun_.gender == Gender::Unknown && !neuter && !word.starts_with("the")) return kNoEntity;
    if (source_.tree.dep(pronoun_.head) == Dep::Expl) return kNoEntity;
    EntityIndex best = kNoEntity;
    int best_score = 0;
    const MentionIndex first = index_ > kMentionsBack ? index_ - kMentionsBack : 0;
    for (MentionIndex m = index_; m-- > first;) {
      const Mention& candidate = source_.mentions[m];
      if (candidate.sentence + kSentencesBack < pronoun_.sentence) break;
      const EntityIndex e = discourse_.of(m);
      if (e == kNoEntity || !fits(candidate, e, neuter)) continue;
      const int score = score_of(candidate, e);
      if (score > best_score) {
        best = e;
        best_score = score;
      }
    }
    return best;
  }

 private:
  [[nodiscard]] bool fits(const Mention& candidate, EntityIndex e, bool neuter) const {
    const Entity& entity = discourse_.entity(e);
    const bool plural =
        discourse_.state(e).plural || (entity.label == EntityLabel::Group && !entity.named) || !entity.members.empty();
    if (entity.label == EntityLabel::Date || entity.label == EntityLabel::Quantity) return false;
    if (same_clause_argument(candidate)) return false;
    if (neuter) return !plural && entity.label != EntityLabel::Person && candidate.kind != MentionKind::Date;
    if (pronoun_.gender != Gender::Unknown) {
      if (entity.label != EntityLabel::Person || plural) return false;
      return entity.gender == Gender::Unknown || entity.gender == pronoun_.gender;
    }
    return plural && entity.label != EntityLabel::Place;
  }

  /// "He met him": subject and object of one verb are two.
  [[nodiscard]] bool same_clause_argument(const Mention& candidate) const {
    if (pronoun_.possessive || source_.tree.norm(pronoun_.head).ends_with("self")) return false;
    const auto governor = [&](TokenIndex i) {
      const TokenIndex head = source_.tree.head(i);
      return source_.tree.dep(i) == Dep::Pobj ? source_.tree.head(head) : head;
    };
    return candidate.sentence == pronoun_.sentence && governor(candidate.head) == governor(pronoun_.head);
  }

  /// Nearer sentences first; within one, subjects, then names, then what was said first.
  [[nodiscard]] int score_of(const Mention& candidate, EntityIndex e) const {
    const int distance = static_cast<int>(pronoun_.sentence - candidate.sentence);
    int score = 100 - 20 * distance;
    if (is_subject(source_.tree, candidate.head)) score += 25;
    if (discourse_.entity(e).named) score += 8;
    if (candidate.possessive) score -= 4;
    return score;
  }

  const Discourse& discourse_;
  const Source& source_;
  MentionIndex index_;
  const Mention& pronoun_;
};

}  // namespace

EntityIndex antecedent_of_pronoun(const Discourse& discourse, MentionIndex pronoun) {
  return PronounSearch(discourse, pronoun).find();
}

}  // namespace clew::ingest
