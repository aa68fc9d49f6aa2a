#include "ingest/resolve/descriptions.h"

#include "ingest/lexicon/fold.h"

namespace clew::ingest {
namespace {

constexpr float kSureLabel = 0.6F;

bool has_conjuncts(const Tree& tree, TokenIndex head) {
  return tree.dep(head) == Dep::Conj || tree.child(head, Dep::Conj) != Tree::kNone;
}

/// The mention in apposition behind `head`, or that `head` stands in apposition to.
MentionIndex apposed_name(const Source& source, const Mention& nominal) {
  const Tree& tree = source.tree;
  const auto name_at = [&](TokenIndex head) {
    const MentionIndex m = source.mentions.at(head);
    return m != kNoMention && source.mentions[m].kind == MentionKind::Name ? m : kNoMention;
  };
  if (tree.dep(nominal.head) == Dep::Appos && name_at(tree.head(nominal.head)) != kNoMention)
    return name_at(tree.head(nominal.head));
  for (const TokenIndex c : tree.children(nominal.head)) {
    if (tree.dep(c) == Dep::Appos && name_at(c) != kNoMention && !has_conjuncts(tree, c)) return name_at(c);
  }
  return kNoMention;
}

/// "Smith is the president of Acme": a definite predicate without negation or doubt.
MentionIndex subject_name(const Source& source, const Mention& nominal) {
  const Tree& tree = source.tree;
  if (tree.dep(nominal.head) != Dep::Attr || !nominal.definite) return kNoMention;
  const TokenIndex verb = tree.head(nominal.head);
  if (tree.lemma(verb) != "be" || tree.child(verb, Dep::Neg) != Tree::kNone || tree.child(verb, Dep::Aux) != Tree::kNone)
    return kNoMention;
  const TokenIndex subject = tree.child(verb, Dep::Nsubj);
  if (subject == Tree::kNone) return kNoMention;
  const MentionIndex m = source.mentions.at(subject);
  return m != kNoMention && source.mentions[m].kind == MentionKind::Name ? m : kNoMention;
}

/// "President of the Republic of Azerbaijan Ilham Aliyev", "Prime Minister John Key": a role right before a person's name.
MentionIndex following_person(const Source& source, MentionIndex index) {
  const Mention& nominal = source.mentions[index];
  if (!source.lexicon.nouns().is_role(folded(source.document.text(nominal.head)))) return kNoMention;
  for (MentionIndex m = index + 1; m < source.mentions.size() && m <= index + 6; ++m) {
    const Mention& next = source.mentions[m];
    if (next.kind != MentionKind::Name || next.label != EntityLabel::Person) continue;
    return next.core.first == nominal.tokens.last && next.sentence == nominal.sentence ? m : kNoMention;
  }
  return kNoMention;
}

}  // namespace

bool may_describe(const Source& source, const Mention& nominal, const Mention& name) {
  if (nominal.plural && name.label != EntityLabel::Group) return false;
  if (has_conjuncts(source.tree, nominal.head) && source.tree.dep(nominal.head) != Dep::Appos) return false;
  if (nominal.label == EntityLabel::Date || nominal.label == EntityLabel::Quantity) return false;
  const bool person = nominal.label == EntityLabel::Person, named_person = name.label == EntityLabel::Person;
  if (person != named_person && name.label_certainty >= kSureLabel && nominal.label_certainty >= kSureLabel) return false;
  const bool place = nominal.label == EntityLabel::Place, named_place = name.label == EntityLabel::Place;
  return place == named_place || name.label_certainty < kSureLabel || nominal.label_certainty < kSureLabel;
}

std::vector<MentionIndex> read_descriptions(const Source& source) {
  std::vector<MentionIndex> described(source.mentions.size(), kNoMention);
  for (MentionIndex m = 0; m < source.mentions.size(); ++m) {
    const Mention& mention = source.mentions[m];
    if (mention.kind != MentionKind::Nominal) continue;
    if (const MentionIndex person = following_person(source, m); person != kNoMention) {
      described[m] = person;
      continue;
    }
    MentionIndex name = apposed_name(source, mention);
    if (name == kNoMention) name = subject_name(source, mention);
    if (name != kNoMention && may_describe(source, mention, source.mentions[name])) described[m] = name;
  }
  return described;
}

}  // namespace clew::ingest
