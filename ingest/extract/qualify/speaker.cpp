#include "ingest/extract/qualify/speaker.h"

#include <optional>

#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {
namespace {

/// Who says what hangs on a token; set where that differs from what hangs around it.
using OwnSpeaker = std::optional<MentionIndex>;

class Speakers {
 public:
  explicit Speakers(const Reading& reading)
      : reading_(reading), tree_(reading.tree), own_(tree_.size()), of_token_(tree_.size(), kNoMention) {}

  std::vector<MentionIndex> find() {
    for (const Clause& clause : reading_.clauses) said_by_clause(clause);
    hand_down();
    for (TokenIndex i = 0; i + 1 < tree_.size(); ++i) according_to(i);
    quotations();
    return std::move(of_token_);
  }

 private:
  [[nodiscard]] bool reports(std::string_view lemma) const {
    const WordClasses classes = reading_.lexicon.words().classes(lemma);
    return classes.has(WordClass::ReportingVerb) || classes.has(WordClass::BeliefVerb);
  }

  [[nodiscard]] MentionIndex subject_of(const Clause& clause) const {
    const Role role = clause.passive ? Role::Agent : Role::Subject;
    for (const Argument& a : clause.arguments)
      if (a.role == role) return reading_.mentions.at(a.head);
    return kNoMention;
  }

  void said_by_clause(const Clause& clause) {
    if (!reports(tree_.lemma(clause.verb))) return;
    const MentionIndex speaker = subject_of(clause);
    if (speaker == kNoMention) return;
    for (const TokenIndex c : tree_.children(clause.verb))
      if (tree_.dep(c) == Dep::Ccomp) own_[c] = speaker;
    // "…, said Bolden": the verb of saying is a parenthesis in what is said.
    if (tree_.dep(clause.verb) == Dep::Parataxis) {
      own_[tree_.head(clause.verb)] = speaker;
      if (!own_[clause.verb]) own_[clause.verb] = kNoMention;
    }
  }

  /// From the roots down, each token once: what is said within what is said has the inner speaker.
  void hand_down() {
    std::vector<TokenIndex> open;
    for (TokenIndex root = 0; root < tree_.size(); ++root) {
      if (!tree_.is_root(root)) continue;
      open.push_back(root);
      while (!open.empty()) {
        const TokenIndex i = open.back();
        open.pop_back();
        of_token_[i] = own_[i].value_or(tree_.is_root(i) ? kNoMention : of_token_[tree_.head(i)]);
        for (const TokenIndex c : tree_.children(i)) open.push_back(c);
      }
    }
  }

  void according_to(TokenIndex i) {
    constexpr TokenIndex kNear = 10;  // tokens between "according to" and the head of whom it names
    if (tree_.norm(i) != "according" || tree_.norm(i + 1) != "to") return;
    for (TokenIndex k = i + 2; k < tree_.size() && k < i + kNear && tree_.sentence(k) == tree_.sentence(i); ++k) {
      const MentionIndex m = reading_.mentions.at(k);
      if (m == kNoMention || tree_.dep(k) != Dep::Pobj) continue;
      const TokenRange sentence = reading_.document.parse.sentences[tree_.sentence(i)];
      if (of_token_[sentence.first] == m) return;  // said before in the same sentence
      for (TokenIndex t = sentence.first; t < sentence.last; ++t)
        if (of_token_[t] == kNoMention) of_token_[t] = m;
      return;
    }
  }

  /// Sentences of a quotation that a said-clause introduced or follows have the same speaker; without one, who was heard last, up
  /// to a sentence before, goes on.
  void quotations() {
    bool open = false;
    MentionIndex speaker = kNoMention;
    MentionIndex last = kNoMention;
    std::uint32_t last_sentence = 0;
    for (TokenIndex i = 0; i < tree_.size(); ++i) {
      const std::string_view word = reading_.document.text(i);
      const bool opens = word == "“" || word == "``" || (word == "\"" && !open);
      const bool closes = word == "”" || word == "''" || (word == "\"" && open);
      if (opens) {
        open = true;
        speaker = last != kNoMention && last_sentence + 1 >= tree_.sentence(i) ? last : kNoMention;
      } else if (closes) {
        open = false;
      } else if (open) {
        if (of_token_[i] != kNoMention) speaker = of_token_[i];
        of_token_[i] = speaker;
      }
      if (of_token_[i] != kNoMention) {
        last = of_token_[i];
        last_sentence = tree_.sentence(i);
      }
    }
  }

  const Reading& reading_;
  const Tree& tree_;
  std::vector<OwnSpeaker> own_;
  std::vector<MentionIndex> of_token_;
};

}  // namespace

std::vector<MentionIndex> speakers(const Reading& reading) {
  return Speakers(reading).find();
}

}  // namespace clew::ingest
