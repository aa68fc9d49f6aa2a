#include "ingest/resolve/coordinations.h"

#include <algorithm>
#include <array>

#include "ingest/extract/clause/coordination.h"

namespace clew::ingest {
namespace {

constexpr std::uint32_t kSentencesBack = 12;
constexpr std::array<std::string_view, 3> kAnything = {"party", "side", "signatory"};  // what persons, countries and bodies all are

void add_conjuncts(const Source& source, TokenIndex head, std::vector<MentionIndex>& set) {
  while (head != Tree::kNone) {
    const MentionIndex m = source.mentions.at(head);
    if (m == kNoMention) {
      set.clear();
      return;
    }
    set.push_back(m);
    head = source.tree.child(head, Dep::Conj);
  }
}

/// Whether "both", "two" or the like says how many there are; 0 where nothing does.
std::size_t number_said(const Source& source, const Mention& nominal) {
  for (TokenIndex i = nominal.tokens.first; i < nominal.head; ++i) {
    const std::string_view word = source.tree.norm(i);
    if (word == "both" || word == "two") return 2;
    if (word == "three") return 3;
    if (word == "four") return 4;
  }
  return 0;
}

}  // namespace

namespace {

/// "Aliyev met with Witkoff": subject and companion act together.
void add_companions(const Source& source, const Mention& subject, std::vector<std::vector<MentionIndex>>& sets) {
  const Tree& tree = source.tree;
  if (tree.dep(subject.head) != Dep::Nsubj || subject.kind != MentionKind::Name) return;
  for (const TokenIndex c : tree.children(tree.head(subject.head))) {
    if (tree.dep(c) != Dep::Prep || tree.norm(c) != "with") continue;
    const TokenIndex companion = tree.child(c, Dep::Pobj);
    if (companion == Tree::kNone || source.mentions.at(companion) == kNoMention) continue;
    sets.push_back({source.mentions.at(subject.head), source.mentions.at(companion)});
  }
}

}  // namespace

Coordinations::Coordinations(const Source& source) : source_(source) {
  for (const Mention& mention : source.mentions.all) {
    add_companions(source, mention, sets_);
    if (source.tree.dep(mention.head) == Dep::Conj || source.tree.child(mention.head, Dep::Conj) == Tree::kNone) continue;
    std::vector<MentionIndex> set;
    add_conjuncts(source, mention.head, set);
    if (set.size() > 1 && set.size() <= kMostPaired) sets_.push_back(std::move(set));
  }
}

std::vector<EntityIndex> Coordinations::members_of(const Discourse& discourse, MentionIndex nominal) const {
  const Mention& mention = source_.mentions[nominal];
  const std::size_t number = number_said(source_, mention);
  const std::string head = head_lemma(source_, mention);
  const bool anything = std::find(kAnything.begin(), kAnything.end(), head) != kAnything.end();
  if (number == 0 && !anything && mention.label != EntityLabel::Person) return {};
  const auto end =
      std::lower_bound(sets_.begin(), sets_.end(), nominal, [](const auto& set, MentionIndex m) { return set.front() < m; });
  for (auto set = end; set != sets_.begin();) {
    --set;
    if (source_.mentions[set->front()].sentence + kSentencesBack < mention.sentence) break;
    std::vector<EntityIndex> members;
    for (const MentionIndex m : *set) {
      const EntityIndex e = discourse.of(m);
      if (e == kNoEntity || !discourse.entity(e).named) break;
      if (!anything && discourse.entity(e).label != mention.label) break;
      if (std::find(members.begin(), members.end(), e) == members.end()) members.push_back(e);
    }
    if (members.size() == set->size() && (number == 0 || members.size() == number)) return members;
  }
  return {};
}

std::vector<EntityIndex> Coordinations::members_near(const Discourse& discourse, MentionIndex pronoun) const {
  constexpr std::uint32_t kNear = 2;  // sentences
  const auto end =
      std::lower_bound(sets_.begin(), sets_.end(), pronoun, [](const auto& set, MentionIndex m) { return set.front() < m; });
  for (auto set = end; set != sets_.begin();) {
    --set;
    if (source_.mentions[set->front()].sentence + kNear < source_.mentions[pronoun].sentence) break;
    if (std::any_of(set->begin(), set->end(), [pronoun](MentionIndex m) { return m >= pronoun; })) continue;
    std::vector<EntityIndex> members;
    for (const MentionIndex m : *set) {
      const EntityIndex e = discourse.of(m);
      if (e == kNoEntity || !discourse.entity(e).named) break;
      const EntityLabel label = discourse.entity(e).label;
      if (label != EntityLabel::Person && label != EntityLabel::Organization) break;
      if (std::find(members.begin(), members.end(), e) == members.end()) members.push_back(e);
    }
    if (members.size() == set->size() && members.size() > 1) return members;
  }
  return {};
}

std::vector<EntityIndex> Coordinations::apposed_to(MentionIndex pronoun,
                                                   const std::function<EntityIndex(MentionIndex)>& entity_of) const {
  const TokenIndex head = source_.mentions[pronoun].head;
  const TokenIndex verb = source_.tree.head(head);
  if (head + 1 >= source_.tree.size() || source_.tree.norm(head + 1) != "," || verb <= head) return {};
  std::vector<EntityIndex> members;
  for (MentionIndex m = pronoun + 1; m < source_.mentions.size() && source_.mentions[m].head < verb; ++m) {
    const Mention& mention = source_.mentions[m];
    if (mention.kind != MentionKind::Name || mention.label != EntityLabel::Person) continue;
    const EntityIndex e = entity_of(m);
    if (e != kNoEntity && std::find(members.begin(), members.end(), e) == members.end()) members.push_back(e);
  }
  return members;
}

}  // namespace clew::ingest
