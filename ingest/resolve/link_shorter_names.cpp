#include <algorithm>

#include "ingest/resolve/link_names.h"

namespace clew::ingest {
namespace {

constexpr std::size_t kLongestName = 16;  // words; longer ones are titles of works, whose parts are no names of theirs

bool has_digit(const std::string& word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class ShorterNames {
 public:
  ShorterNames(const Source& source, NameForms& forms) : source_(source), lexicon_(source.lexicon), forms_(forms) {}

  void link() {
    std::vector<std::vector<FormIndex>> longer(forms_.size());  // by shorter form
    for (FormIndex i = 0; i < forms_.size(); ++i) {
      const std::size_t n = std::min(forms_[i].words.size(), kLongestName);
      for (std::size_t first = 0; first < n; ++first) {
        for (std::size_t last = first + 1; last <= n; ++last) {
          if (last - first == forms_[i].words.size()) continue;
          const FormIndex shorter = forms_.find(join_words(forms_[i].words, first, last));
          if (shorter != kNoForm && is_shortened(forms_[i], first, last, forms_[shorter])) longer[shorter].push_back(i);
        }
      }
    }
    for (FormIndex i = 0; i < forms_.size(); ++i) link_if_one(i, longer[i]);
  }

 private:
  [[nodiscard]] bool common(const std::string& word) const { return is_common(lexicon_, word); }

  [[nodiscard]] bool all_common(const NameForm& form, std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i)
      if (!common(form.words[i]) || has_digit(form.words[i])) return false;
    return true;
  }

  /// A word before a name that leaves it the same: "Italian" Supreme Court, "Space Shuttle" Atlantis.
  [[nodiscard]] bool may_precede(const std::string& word) const {
    return !has_digit(word) && !is_small_word(word) &&
           (common(word) || lexicon_.places().country(word) != nullptr ||
            !lexicon_.places().demonym_origin(capitalised(word)).place.empty());
  }

  static std::string capitalised(std::string word) {
    if (word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return word;
  }

  [[nodiscard]] bool is_place(const NameForm& form) const {
    return form.label == EntityLabel::Place || lexicon_.places().country(form.text) != nullptr ||
           !lexicon_.places().demonym_origin(form.text).place.empty();
  }

  /// "Lombardy region", "Washington state", "City of Cleveland": the words around a place say that it is one.
  [[nodiscard]] bool others_are_places(const NameForm& longer, std::size_t first, std::size_t last) const {
    for (std::size_t i = 0; i < longer.words.size(); ++i) {
      if ((i >= first && i < last) || is_small_word(longer.words[i])) continue;
      if (lexicon_.nouns().classify(longer.words[i]).label != EntityLabel::Place || !common(longer.words[i])) return false;
    }
    return true;
  }

  /// A word of the dictionary as a name of its own, never with an article: "Discovery", but not "the Court".
  [[nodiscard]] bool stands_bare(const NameForm& form) const {
    return std::all_of(form.mentions.begin(), form.mentions.end(), [&](MentionIndex m) {
      const TokenIndex first = source_.mentions[m].core.first;
      return first == 0 || source_.tree.pos(first - 1) != Pos::Det;
    });
  }

  /// Whether words [first, last) of the longer name, which are all words of the shorter, may stand for it.
  [[nodiscard]] bool is_shortened(const NameForm& longer, std::size_t first, std::size_t last, const NameForm& shorter) const {
    if (!labels_agree(longer, shorter) || shorter.label == EntityLabel::Person) return false;
    const std::size_t n = longer.words.size();
    if (is_place(shorter)) return others_are_places(longer, first, last);
    const bool ends_in_noun = common(longer.words[last - 1]);
    const bool several = last - first > 1;
    for (std::size_t i = 0; i < first; ++i)
      if (!may_precede(longer.words[i])) return false;
    if (last == n) return several || !ends_in_noun || stands_bare(shorter);
    if (is_small_word(longer.words[last]) && !is_small_word(shorter.words.back())) return several && ends_in_noun;
    return !ends_in_noun && all_common(longer, last, n);
  }

  void link_if_one(FormIndex shorter, const std::vector<FormIndex>& longer) {
    if (longer.empty()) return;
    const FormIndex first = longer.front();
    const auto same = [&](FormIndex other) { return forms_.root(other) == forms_.root(first); };
    if (std::all_of(longer.begin(), longer.end(), same)) forms_.link(shorter, first);
  }

  const Source& source_;
  const Lexicon& lexicon_;
  NameForms& forms_;
};

}  // namespace

void link_shorter_names(const Source& source, NameForms& forms) {
  ShorterNames(source, forms).link();
}

}  // namespace clew::ingest
