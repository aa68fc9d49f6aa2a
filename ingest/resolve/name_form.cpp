#include "ingest/resolve/name_form.h"

#include <algorithm>
#include <cctype>

#include "ingest/lexicon/fold.h"

namespace clew::ingest {
namespace {

bool splits(char c) {
  return c == ' ' || c == '-' || c == '\n' || c == '"' || c == ',';
}

std::string without_marks(std::string_view word) {
  std::string out;
  for (const char c : word)
    if (c != '.' && c != '(' && c != ')') out += c;
  if (out.ends_with("'s")) out.resize(out.size() - 2);
  return out;
}

}  // namespace

std::vector<std::string> name_words(std::string_view text) {
  const std::string all = folded(text);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < all.size();) {
    std::size_t end = i;
    while (end < all.size() && !splits(all[end])) ++end;
    if (std::string word = without_marks(std::string_view(all).substr(i, end - i)); !word.empty()) words.push_back(std::move(word));
    i = end + 1;
  }
  if (words.size() > 1 && words.front() == "the") words.erase(words.begin());
  return words;
}

std::string join_words(const std::vector<std::string>& words, std::size_t first, std::size_t last) {
  std::string key;
  for (std::size_t i = first; i < last; ++i) {
    if (i > first) key += ' ';
    key += words[i];
  }
  return key;
}

NameForms::NameForms(const Source& source) : of_mention_(source.mentions.size(), kNoForm) {
  std::vector<std::array<float, kEntityLabels>> votes;
  for (MentionIndex m = 0; m < source.mentions.size(); ++m) {
    const Mention& mention = source.mentions[m];
    if (mention.kind != MentionKind::Name) continue;
    std::vector<std::string> words = name_words(source.text(mention.core));
    if (words.empty()) continue;
    std::string key = join_words(words, 0, words.size());
    const auto [entry, is_new] = by_key_.try_emplace(key, static_cast<FormIndex>(forms_.size()));
    if (is_new) {
      votes.emplace_back();
      NameForm form;
      form.key = std::move(key);
      form.words = std::move(words);
      form.text = source.text(mention.core);
      forms_.push_back(std::move(form));
    }
    NameForm& form = forms_[entry->second];
    form.mentions.push_back(m);
    if (form.gender == Gender::Unknown) form.gender = mention.gender;
    votes[entry->second][static_cast<std::size_t>(mention.label)] += mention.label_certainty + 0.01F;
    of_mention_[m] = entry->second;
  }
  for (std::size_t i = 0; i < forms_.size(); ++i) {
    const auto best = std::max_element(votes[i].begin(), votes[i].end());
    forms_[i].label = static_cast<EntityLabel>(best - votes[i].begin());
    forms_[i].certainty = *best / static_cast<float>(forms_[i].mentions.size());
    parents_.push_back(static_cast<FormIndex>(i));
  }
}

FormIndex NameForms::find(const std::string& key) const {
  const auto entry = by_key_.find(key);
  return entry == by_key_.end() ? kNoForm : entry->second;
}

FormIndex NameForms::root(FormIndex i) const {
  while (parents_[i] != i) i = parents_[i] = parents_[parents_[i]];
  return i;
}

void NameForms::link(FormIndex a, FormIndex b) {
  a = root(a);
  b = root(b);
  if (a != b) parents_[std::max(a, b)] = std::min(a, b);
}

void NameForms::move_mention(MentionIndex m, FormIndex to) {
  std::erase(forms_[of_mention_[m]].mentions, m);
  forms_[to].mentions.push_back(m);
  of_mention_[m] = to;
}

}  // namespace clew::ingest
