#include "ingest/extract/qualify/speaker.h"

#include <algorithm>

#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {
namespace {

class Speakers {
 public:
  explicit Speakers(const Reading& reading) : reading_(reading), tree_(reading.tree), of_token_(tree_.size(), kNoMention) {}

  std::vector<MentionIndex> find() {
    for (const Clause& clause : reading_.clauses) said_by_clause(clause);
    for (TokenIndex i = 0; i + 1 < tree_.size(); ++i) according_to(i);
    quotations();
    return std::move(of_token_);
  }

 private:
  void mark(TokenRange range, MentionIndex speaker) {
    std::fill(of_token_.begin() + range.first, of_token_.begin() + range.last, speaker);
  }

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
      if (tree_.dep(c) == Dep::Ccomp) mark_clause(c, speaker);
    // "…, said Bolden": the verb of saying is a parenthesis in what is said.
    if (tree_.dep(clause.verb) == Dep::Parataxis) mark_around(tree_.head(clause.verb), clause.verb, speaker);
  }

  void mark_clause(TokenIndex head, MentionIndex speaker) {
    const TokenRange range = tree_.subtree(head);
    for (TokenIndex i = range.first; i < range.last; ++i)
      if (tree_.below(i, head)) of_token_[i] = speaker;
  }

  void mark_around(TokenIndex head, TokenIndex parenthesis, MentionIndex speaker) {
    const TokenRange range = tree_.subtree(head);
    for (TokenIndex i = range.first; i < range.last; ++i)
      if (!tree_.below(i, parenthesis)) of_token_[i] = speaker;
  }

  void according_to(TokenIndex i) {
    if (tree_.norm(i) != "according" || tree_.norm(i + 1) != "to") return;
    for (TokenIndex k = i + 2; k < tree_.size() && k < i + 10 && tree_.sentence(k) == tree_.sentence(i); ++k) {
      const MentionIndex m = reading_.mentions.at(k);
      if (m == kNoMention || tree_.dep(k) != Dep::Pobj) continue;
      const TokenRange sentence = reading_.document.parse.sentences[tree_.sentence(i)];
      for (TokenIndex t = sentence.first; t < sentence.last; ++t)
        if (of_token_[t] == kNoMention) of_token_[t] = m;
      return;
    }
  }

  /// Sentences of a quotation that a said-clause introduced or follows: they have the same speaker.
  void quotations() {
    bool open = false;
    MentionIndex speaker = kNoMention;
    std::vector<TokenIndex> unclaimed;
    for (TokenIndex i = 0; i < tree_.size(); ++i) {
      const std::string_view word = reading_.document.text(i);
      const bool opens = word == "“" || word == "``" || (word == "\"" && !open);
      const bool closes = word == "”" || word == "''" || (word == "\"" && open);
      if (opens) {
        open = true;
        unclaimed.clear();
        speaker = last_speaker_near(i);
      } else if (closes) {
        open = false;
      } else if (open) {
        if (of_token_[i] != kNoMention) speaker = of_token_[i];
        if (of_token_[i] == kNoMention && speaker != kNoMention) of_token_[i] = speaker;
      }
    }
  }

  /// The speaker of what stands up to a sentence before: who was quoted goes on.
  [[nodiscard]] MentionIndex last_speaker_near(TokenIndex i) const {
    const std::uint32_t sentence = tree_.sentence(i);
    for (TokenIndex k = i; k-- > 0 && tree_.sentence(k) + 1 >= sentence;)
      if (of_token_[k] != kNoMention) return of_token_[k];
    return kNoMention;
  }

  const Reading& reading_;
  const Tree& tree_;
  std::vector<MentionIndex> of_token_;
};

}  // namespace

std::vector<MentionIndex> speakers(const Reading& reading) {
  return Speakers(reading).find();
}

}  // namespace clew::ingest
