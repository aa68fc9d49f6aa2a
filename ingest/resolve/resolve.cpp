#include "ingest/resolve/resolve.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "ingest/extract/time/normalize_date.h"
#include "ingest/lexicon/fold.h"
#include "ingest/resolve/coordinations.h"
#include "ingest/resolve/descriptions.h"
#include "ingest/resolve/entity_names.h"
#include "ingest/resolve/find_antecedent.h"
#include "ingest/resolve/link_names.h"

namespace clew::ingest {
namespace {

class Resolver {
 public:
  explicit Resolver(const Source& source)
      : source_(source), forms_(source), described_(read_descriptions(source)), coordinations_(source), discourse_(source) {
    link_places(source, forms_);
    link_persons(source, forms_);
    link_acronyms(source, forms_);
    link_shorter_names(source, forms_);
    of_form_.assign(forms_.size(), kNoEntity);
    forms_of_.resize(forms_.size());
    for (FormIndex i = 0; i < forms_.size(); ++i) forms_of_[forms_.root(i)].push_back(i);
  }

  Resolution run() {
    for (MentionIndex m = 0; m < source_.mentions.size(); ++m) {
      const EntityIndex e = entity_of(m);
      if (e != kNoEntity) discourse_.mention(m, e);
    }
    Resolution resolution = discourse_.take();
    name_entities(source_, resolution);
    for (Entity& entity : resolution.entities)
      entity.literal = entity.label == EntityLabel::Date || entity.label == EntityLabel::Quantity;
    return resolution;
  }

 private:
  EntityIndex entity_of(MentionIndex m) {
    switch (source_.mentions[m].kind) {
      case MentionKind::Name:
        return named(forms_.of_mention(m));
      case MentionKind::Nominal:
        return described(m);
      case MentionKind::Pronoun:
        return pronoun(m);
      default:
        return by_text(m);
    }
  }

  EntityIndex pronoun(MentionIndex m) {
    const std::string_view word = source_.tree.norm(source_.mentions[m].head);
    if (is_first_person(word)) return first_person(m, word);
    if (word == "they" || word == "them" || word == "their" || word == "both" || word == "themselves") {
      const auto members = coordinations_.members_near(discourse_, m);
      if (!members.empty()) return group(m, members);
    }
    return antecedent_of_pronoun(discourse_, m);
  }

  static bool is_first_person(std::string_view word) {
    return word == "i" || word == "me" || word == "my" || word == "myself" || word == "we" || word == "us" || word == "our" ||
           word == "ourselves";
  }

  /// "I" is who speaks; "we" of a declaration those that it names right behind: "We, X and Y, …".
  EntityIndex first_person(MentionIndex m, std::string_view word) {
    const TokenIndex head = source_.mentions[m].head;
    const MentionIndex speaker = source_.speakers.empty() ? kNoMention : source_.speakers[head];
    const bool one = word == "i" || word == "me" || word == "my" || word == "myself";
    if (speaker != kNoMention && speaker != m) {
      const EntityIndex e = entity_of_speaker(speaker);
      return e != kNoEntity && (one || discourse_.entity(e).label == EntityLabel::Organization) ? e : kNoEntity;
    }
    if (one) return kNoEntity;
    if (const auto members = coordinations_.apposed_to(m, [this](MentionIndex name) { return named(forms_.of_mention(name)); });
        members.size() > 1)
      declarants_ = group(m, members);
    return declarants_;
  }

  EntityIndex entity_of_speaker(MentionIndex speaker) {
    if (source_.mentions[speaker].kind == MentionKind::Name) return named(forms_.of_mention(speaker));
    return discourse_.of(speaker);  // known where the quotation follows
  }

  /// The entity of a name, which is new where it is met first.
  EntityIndex named(FormIndex form) {
    if (form == kNoForm) return kNoEntity;
    const FormIndex root = forms_.root(form);
    if (of_form_[root] == kNoEntity) {
      const FormIndex surest = surest_of(root);
      of_form_[root] = discourse_.add(forms_[root].text, forms_[surest].label, true);
      for (const FormIndex i : forms_of_[root]) learn_form(of_form_[root], forms_[i]);
    }
    return of_form_[root];
  }

  FormIndex surest_of(FormIndex root) const {
    const auto& forms = forms_of_[root];
    return *std::max_element(forms.begin(), forms.end(),
                             [&](FormIndex a, FormIndex b) { return weight(forms_[a]) < weight(forms_[b]); });
  }

  static float weight(const NameForm& form) {
    return form.certainty * static_cast<float>(form.mentions.size() + form.words.size());
  }

  void learn_form(EntityIndex e, const NameForm& form) {
    if (discourse_.entity(e).gender == Gender::Unknown) discourse_.entity(e).gender = form.gender;
    if (form.words.size() < 2 || form.label == EntityLabel::Person) return;
    const auto small =
        std::find_if(form.words.begin() + 1, form.words.end(), [](const std::string& word) { return is_small_word(word); });
    const std::string& noun = *(small - 1);  // "Treaty" of Lund, National "Museum"
    if (is_common(source_.lexicon, noun)) discourse_.learn_head(e, noun);
  }

  EntityIndex described(MentionIndex m) {
    const Mention& mention = source_.mentions[m];
    if (described_[m] != kNoMention) return named(forms_.of_mention(described_[m]));
    const std::vector<std::string> words = name_words(source_.text(mention.core));
    const FormIndex same = forms_.find(join_words(words, 0, words.size()));
    if (same != kNoForm && (words.size() > 1 || (mention.definite && !mention.plural))) return named(same);
    if (mention.plural && mention.definite) {
      if (const auto members = coordinations_.members_of(discourse_, m); !members.empty()) return group(m, members);
    }
    const EntityIndex owner = owner_of(mention);
    if (owner == kNoEntity && mention.definite) {
      if (const EntityIndex e = antecedent_of_description(discourse_, m); e != kNoEntity) return e;
    }
    return by_phrase(m, owner);
  }

  EntityIndex group(MentionIndex m, const std::vector<EntityIndex>& members) {
    const auto [entry, is_new] = groups_.try_emplace(members, static_cast<EntityIndex>(discourse_.size()));
    if (is_new) {
      discourse_.add(std::string(source_.text(source_.mentions[m].tokens)), EntityLabel::Group, false);
      discourse_.entity(entry->second).members = members;
    }
    return entry->second;
  }

  /// The entity behind "his", "Byron's" before a noun; kNoEntity for none or one that is not known.
  EntityIndex owner_of(const Mention& mention) const {
    const TokenIndex owner = source_.tree.child(mention.head, Dep::Poss);
    if (owner == Tree::kNone || source_.mentions.at(owner) == kNoMention) return kNoEntity;
    return discourse_.of(source_.mentions.at(owner));
  }

  /// The words of a nominal behind its owner.
  std::string owned_text(const Mention& mention) const {
    const TokenIndex owner = source_.tree.child(mention.head, Dep::Poss);
    const TokenIndex first = std::max(source_.tree.subtree(owner).last, mention.core.first);
    return std::string(source_.text({std::min(first, mention.head), mention.core.last}));
  }

  /// One entity for each phrase, and for each owner of it.
  EntityIndex by_phrase(MentionIndex m, EntityIndex owner) {
    const Mention& mention = source_.mentions[m];
    std::string name(source_.text(mention.core));
    std::string key = folded(name);
    if (owner != kNoEntity) {
      const std::string owned = owned_text(mention);
      key = std::to_string(owner) + "'s " + folded(owned);
      if (source_.tree.pos(source_.tree.child(mention.head, Dep::Poss)) == Pos::Pron)
        name = discourse_.entity(owner).name + "'s " + owned;
    }
    return keyed(key, name, mention);
  }

  /// Days that are the same on the calendar are one: "today" and "8 August 2025".
  EntityIndex by_text(MentionIndex m) {
    const std::string name(source_.text(source_.mentions[m].core));
    constexpr std::size_t kDay = 10;  // letters of 2025-08-08
    const auto date =
        source_.mentions[m].kind == MentionKind::Date ? normalize_date(name, source_.document.document->date) : std::nullopt;
    return keyed(date && date->size() == kDay ? "day " + *date : folded(name), name, source_.mentions[m]);
  }

  EntityIndex keyed(const std::string& key, const std::string& name, const Mention& mention) {
    const auto [entry, is_new] = by_key_.try_emplace(key, static_cast<EntityIndex>(discourse_.size()));
    if (is_new) discourse_.add(name, mention.label, false);
    return entry->second;
  }

  const Source& source_;
  NameForms forms_;
  std::vector<MentionIndex> described_;
  Coordinations coordinations_;
  Discourse discourse_;
  std::vector<EntityIndex> of_form_;              // by root form
  std::vector<std::vector<FormIndex>> forms_of_;  // by root form
  EntityIndex declarants_ = kNoEntity;            // "we" outside of quotations
  std::map<std::vector<EntityIndex>, EntityIndex> groups_;
  std::unordered_map<std::string, EntityIndex> by_key_;
};

}  // namespace

Resolution resolve(const AnnotatedDocument& document, const Tree& tree, const Mentions& mentions,
                   std::span<const MentionIndex> speakers, const Lexicon& lexicon) {
  const Source source{document, tree, mentions, speakers, lexicon};
  return Resolver(source).run();
}

}  // namespace clew::ingest
