#include "ingest/extract/qualify/qualify.h"

#include "ingest/extract/qualify/modality.h"
#include "ingest/extract/qualify/polarity.h"

namespace clew::ingest {
namespace {

/// The nearest verb at or above a token that heads a clause; kNone in a heading without verb.
std::vector<TokenIndex> governing_verbs(const Reading& reading) {
  std::vector<TokenIndex> of_token(reading.tree.size(), Tree::kNone);
  for (const Clause& clause : reading.clauses) of_token[clause.verb] = clause.verb;
  std::vector<TokenIndex> path;
  for (TokenIndex i = 0; i < reading.tree.size(); ++i) {
    path.clear();
    TokenIndex k = i;
    while (of_token[k] == Tree::kNone && !reading.tree.is_root(k)) {
      path.push_back(k);
      k = reading.tree.head(k);
      if (path.size() > 64) break;
    }
    for (const TokenIndex t : path) of_token[t] = of_token[k];
  }
  return of_token;
}

void add_circumstances(const Reading& reading, const Clause& clause, Statement& statement) {
  for (const Argument& a : clause.arguments) {
    if (a.role != Role::Time && a.role != Role::Oblique) continue;
    const MentionIndex m = reading.mentions.at(a.head);
    if (m == kNoMention || m == statement.object || m == statement.subject) continue;
    const Mention& mention = reading.mentions[m];
    if (mention.kind == MentionKind::Date && statement.date == kNoMention) statement.date = m;
    const bool at =
        a.preposition != Tree::kNone && (reading.tree.norm(a.preposition) == "in" || reading.tree.norm(a.preposition) == "at");
    if (at && statement.place == kNoMention && (mention.label == EntityLabel::Place || mention.label == EntityLabel::Facility))
      statement.place = m;
  }
}

}  // namespace

void qualify(const Reading& reading, std::span<const MentionIndex> speakers, std::vector<Statement>& statements) {
  const std::vector<TokenIndex> verbs = governing_verbs(reading);
  std::vector<const Clause*> clause_of(reading.tree.size(), nullptr);
  for (const Clause& clause : reading.clauses) clause_of[clause.verb] = &clause;
  for (Statement& statement : statements) {
    const bool verbal = statement.clause != Tree::kNone;
    statement.speaker = speakers[statement.anchor];
    if (!verbal) continue;
    const Mention& subject = reading.mentions[statement.subject];
    const Mention& object = reading.mentions[statement.object];
    statement.polarity = polarity_of(reading, statement.clause);
    if (denies(reading.tree, subject.head) || denies(reading.tree, object.head)) statement.polarity = Polarity::Negative;
    statement.modality = modality_of(reading, statement.clause);
    if (clause_of[statement.clause] != nullptr) add_circumstances(reading, *clause_of[statement.clause], statement);
  }
}

}  // namespace clew::ingest
