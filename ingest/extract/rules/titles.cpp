// Titles and offices before a name: "NASA Administrator Charles Bolden", "Armenia's Prime Minister Nikol Pashinyan".
#include <algorithm>

#include "ingest/extract/rules/relational_noun.h"
#include "ingest/extract/rules/rules.h"
#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {
namespace {

class Titles {
 public:
  Titles(const Reading& reading, Statements& out) : reading_(reading), tree_(reading.tree), out_(out) {}

  void read(const Mention& name) {
    if (name.tokens.first == 0) return;
    const TokenIndex title = name.core.first - 1;
    if (tree_.sentence(title) != name.sentence || !is_title(title)) return;
    std::string office(tree_.lemma(title));
    TokenIndex first = title;
    while (first > 0 && tree_.sentence(first - 1) == name.sentence && extends(first - 1, office)) {
      --first;
      office = std::string(tree_.norm(first)) + ' ' + office;
    }
    say_title(name.head, title);
    say_holders(name.head, relation_name(office, "of"), first);
  }

 private:
  [[nodiscard]] bool is_title(TokenIndex i) const {
    const Pos pos = tree_.pos(i);
    return (pos == Pos::Noun || pos == Pos::Propn) && reading_.lexicon.nouns().is_role(lower(i));
  }

  [[nodiscard]] std::string lower(TokenIndex i) const { return std::string(tree_.norm(i)); }

  /// "Prime" before "Minister", "Special" before "Envoy", "director" before "General": what says which office, not for whom.
  [[nodiscard]] bool extends(TokenIndex i, const std::string& office) const {
    constexpr std::ptrdiff_t kMostSpaces = 2;
    if (reading_.mentions.at(i) != kNoMention && reading_.mentions[reading_.mentions.at(i)].kind == MentionKind::Name) return false;
    const Pos pos = tree_.pos(i);
    if (pos != Pos::Adj && pos != Pos::Noun && pos != Pos::Propn) return false;
    if (std::count(office.begin(), office.end(), ' ') >= kMostSpaces) return false;
    return reading_.lexicon.places().country(reading_.document.text(i)) == nullptr &&
           reading_.lexicon.places().demonym_origin(reading_.document.text(i)).place.empty();
  }

  void say_title(TokenIndex name, TokenIndex title) {
    Statement statement;
    statement.rule = Rule::Title;
    statement.relation = "BE";
    statement.anchor = title;
    out_.add(name, title, std::move(statement));
  }

  /// Whom the office is held for: modifiers and possessors before the title.
  void say_holders(TokenIndex name, const std::string& relation, TokenIndex title) {
    for (TokenIndex i = title; i-- > 0 && title - i <= 6 && tree_.sentence(i) == tree_.sentence(title);) {
      if (tree_.tag(i) == Tag::Pos) continue;
      const MentionIndex m = reading_.mentions.at(i);
      if (m != kNoMention && reading_.mentions[m].tokens.last <= title) {
        Statement statement;
        statement.rule = Rule::TitleRelation;
        statement.relation = relation;
        statement.anchor = title;
        out_.add(name, i, std::move(statement));
        return;
      }
      const Pos pos = tree_.pos(i);
      if (pos != Pos::Adj && pos != Pos::Noun && pos != Pos::Propn) return;
    }
  }

  const Reading& reading_;
  const Tree& tree_;
  Statements& out_;
};

}  // namespace

void titles(const Reading& reading, Statements& out) {
  Titles rule(reading, out);
  for (const Mention& mention : reading.mentions.all)
    if (mention.kind == MentionKind::Name) rule.read(mention);
}

}  // namespace clew::ingest
