#include <algorithm>

#include "ingest/extract/names/casing.h"
#include "ingest/resolve/link_names.h"

namespace clew::ingest {
namespace {

/// Initials of the words, with numbers whole: "internet explorer 6" -> "ie6". Small words may be left out.
std::string initials(const std::vector<std::string>& words, bool with_small_words) {
  std::string letters;
  for (const std::string& word : words) {
    if (!with_small_words && is_small_word(word)) continue;
    if (word[0] >= '0' && word[0] <= '9') {
      letters += word;
    } else {
      letters += word[0];
    }
  }
  return letters;
}

bool is_acronym(const NameForm& form) {
  return form.words.size() == 1 && form.words[0].size() >= 2 && all_capitals(form.text);
}

/// Whether brackets alone stand between two mentions of one sentence: "Organization (OSCE)".
bool in_brackets(const Source& source, const Mention& before, const Mention& behind) {
  if (before.sentence != behind.sentence || before.core.last + 1 != behind.core.first) return false;
  const auto& tokens = source.document.parse.tokens;
  return source.document.text(before.core.last) == "(" && behind.core.last < tokens.size() &&
         source.document.text(behind.core.last) == ")";
}

/// Whether the letters of the acronym begin the words of the name, in any order: "CEI" for "Italian Episcopal Conference".
bool spells(const NameForm& acronym, const NameForm& name) {
  const auto sorted = [](std::string letters) {
    std::sort(letters.begin(), letters.end());
    return letters;
  };
  const std::string letters = sorted(acronym.words[0]);
  return letters == sorted(initials(name.words, false)) || letters == sorted(initials(name.words, true));
}

void link_bracketed(const Source& source, NameForms& forms) {
  MentionIndex before = kNoMention;
  for (MentionIndex m = 0; m < source.mentions.size(); ++m) {
    const FormIndex form = forms.of_mention(m);
    if (form == kNoForm) continue;
    if (before != kNoMention && in_brackets(source, source.mentions[before], source.mentions[m])) {
      const NameForm& a = forms[forms.of_mention(before)];
      const NameForm& b = forms[form];
      const bool acronym = (is_acronym(b) && spells(b, a)) || (is_acronym(a) && spells(a, b));
      const bool alike = a.label == b.label && a.label != EntityLabel::Place && a.label != EntityLabel::Person;
      if (acronym || alike) forms.link(forms.of_mention(before), form);
    }
    before = m;
  }
}

}  // namespace

void link_acronyms(const Source& source, NameForms& forms) {
  link_bracketed(source, forms);
  std::unordered_map<std::string, std::vector<FormIndex>> by_initials;
  for (FormIndex i = 0; i < forms.size(); ++i) {
    if (forms[i].words.size() < 2) continue;
    const std::string all = initials(forms[i].words, true), large = initials(forms[i].words, false);
    by_initials[all].push_back(i);
    if (large != all) by_initials[large].push_back(i);
  }
  for (FormIndex i = 0; i < forms.size(); ++i) {
    if (!is_acronym(forms[i])) continue;
    const auto found = by_initials.find(forms[i].words[0]);
    if (found == by_initials.end()) continue;
    const FormIndex first = found->second.front();
    const auto same = [&](FormIndex other) { return forms.root(other) == forms.root(first); };
    if (std::all_of(found->second.begin(), found->second.end(), same) && forms[first].label != EntityLabel::Person)
      forms.link(i, first);
  }
}

}  // namespace clew::ingest
