#include <algorithm>

#include "ingest/resolve/link_names.h"

namespace clew::ingest {
namespace {

using ByWord = std::unordered_map<std::string, std::vector<FormIndex>>;

/// "J." for "John".
bool abbreviates(const std::string& a, const std::string& b) {
  return (a.size() == 1 && b.starts_with(a)) || (b.size() == 1 && a.starts_with(b));
}

/// Whether one full name is the other with middle names left out or given names shortened to initials.
bool same_full_name(const NameForm& a, const NameForm& b) {
  const NameForm& shorter = a.words.size() <= b.words.size() ? a : b;
  const NameForm& longer = a.words.size() <= b.words.size() ? b : a;
  if (shorter.words.back() != longer.words.back()) return false;
  if (shorter.words.front() != longer.words.front() && !abbreviates(shorter.words.front(), longer.words.front())) return false;
  std::size_t at = 1;
  for (std::size_t i = 1; i + 1 < shorter.words.size(); ++i) {
    while (at + 1 < longer.words.size() && shorter.words[i] != longer.words[at] && !abbreviates(shorter.words[i], longer.words[at]))
      ++at;
    if (at + 1 >= longer.words.size()) return false;
    ++at;
  }
  return true;
}

bool has_number(const NameForm& form) {
  return std::any_of(form.key.begin(), form.key.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class PersonLinks {
 public:
  PersonLinks(const Source& source, NameForms& forms) : source_(source), forms_(forms) {
    for (FormIndex i = 0; i < forms_.size(); ++i) {
      set_gender(i);
      if (forms_[i].label != EntityLabel::Person || forms_[i].words.size() < 2 || has_number(forms_[i])) continue;
      link_full(i);
      by_last_[forms_[i].words.back()].push_back(i);
      by_first_[forms_[i].words.front()].push_back(i);
    }
  }

  void link() {
    for (FormIndex i = 0; i < forms_.size(); ++i)
      if (forms_[i].label == EntityLabel::Person) link_short(i);
  }

 private:
  void set_gender(FormIndex i) {
    for (const MentionIndex m : forms_[i].mentions)
      if (const Gender gender = gender_by_title(source_, source_.mentions[m]); gender != Gender::Unknown)
        forms_.set_gender(i, gender);
    if (forms_[i].gender != Gender::Unknown || forms_[i].words.size() < 2) return;
    if (const auto given = source_.lexicon.given_names().find(forms_[i].words.front())) forms_.set_gender(i, given->gender());
  }

  void link_full(FormIndex i) {
    for (const FormIndex other : by_last_[forms_[i].words.back()])
      if (same_full_name(forms_[i], forms_[other])) forms_.link(i, other);
  }

  /// Longer names that end in the words of `shorter` (or, else, begin with them), one for each person.
  std::vector<FormIndex> candidates(FormIndex i) {
    const NameForm& shorter = forms_[i];
    std::vector<FormIndex> found;
    const auto add = [&](FormIndex longer) {
      const auto same = [&](FormIndex other) { return forms_.root(other) == forms_.root(longer); };
      if (std::none_of(found.begin(), found.end(), same)) found.push_back(longer);
    };
    for (const FormIndex longer : by_last_[shorter.words.back()]) {
      const auto& words = forms_[longer].words;
      if (words.size() > shorter.words.size() && std::equal(shorter.words.rbegin(), shorter.words.rend(), words.rbegin()))
        add(longer);
    }
    if (!found.empty()) return found;
    for (const FormIndex longer : by_first_[shorter.words.front()]) {
      const auto& words = forms_[longer].words;
      if (words.size() > shorter.words.size() && std::equal(shorter.words.begin(), shorter.words.end(), words.begin())) add(longer);
    }
    return found;
  }

  static bool genders_agree(Gender a, Gender b) { return a == Gender::Unknown || b == Gender::Unknown || a == b; }

  void link_short(FormIndex i) {
    const std::vector<FormIndex> found = candidates(i);
    if (found.size() == 1 && forms_.root(found[0]) == forms_.root(i)) return;
    if (found.size() == 1) {
      if (genders_agree(forms_[i].gender, forms_[found[0]].gender)) forms_.link(i, found[0]);
    } else if (found.size() > 1) {
      const std::vector<MentionIndex> mentions = forms_[i].mentions;
      for (const MentionIndex m : mentions) assign(m, found);
    }
  }

  /// Gives the mention of a shared surname to the person of fitting title that was last named in full before it.
  void assign(MentionIndex m, const std::vector<FormIndex>& found) {
    const Gender gender = gender_by_title(source_, source_.mentions[m]);
    FormIndex best = kNoForm;
    MentionIndex nearest = 0;
    for (const FormIndex candidate : found) {
      if (!genders_agree(gender, forms_[candidate].gender)) continue;
      for (const MentionIndex full : forms_[candidate].mentions) {
        if (full < m && (best == kNoForm || full > nearest)) {
          best = candidate;
          nearest = full;
        }
      }
    }
    if (best != kNoForm) forms_.move_mention(m, best);
  }

  const Source& source_;
  NameForms& forms_;
  ByWord by_last_;
  ByWord by_first_;
};

/// "John FitzGibbon, 2nd Earl of Clare": a title of nobility behind a name is another name of its bearer.
void link_nobility(const Source& source, NameForms& forms) {
  const auto person = [&](TokenIndex head) {
    const MentionIndex m = source.mentions.at(head);
    const FormIndex form = m == kNoMention ? kNoForm : forms.of_mention(m);
    return form != kNoForm && forms[form].label == EntityLabel::Person ? form : kNoForm;
  };
  for (const Mention& mention : source.mentions.all) {
    if (mention.kind != MentionKind::Name || source.tree.dep(mention.head) != Dep::Appos) continue;
    const FormIndex title = person(mention.head), bearer = person(source.tree.head(mention.head));
    if (title == kNoForm || bearer == kNoForm) continue;
    if (source.lexicon.nouns().is_role(source.tree.lemma(mention.core.first))) forms.link(title, bearer);
  }
}

}  // namespace

void link_persons(const Source& source, NameForms& forms) {
  link_nobility(source, forms);
  PersonLinks(source, forms).link();
}

}  // namespace clew::ingest
