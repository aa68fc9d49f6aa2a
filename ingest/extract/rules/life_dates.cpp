// "Lord Byron (22 January 1788 – 19 April 1824)": when a person was born and died.
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {
namespace {

constexpr TokenIndex kLongestParenthesis = 30;  // tokens

/// The bracket that closes the one at `open`; kNone where none does within reach.
TokenIndex closing(const Tree& tree, TokenIndex open) {
  for (TokenIndex i = open + 1; i < tree.size() && i < open + kLongestParenthesis; ++i)
    if (tree.norm(i) == ")") return i;
  return Tree::kNone;
}

std::vector<TokenIndex> dates_between(const Reading& reading, TokenIndex first, TokenIndex last) {
  std::vector<TokenIndex> dates;
  for (TokenIndex i = first; i < last; ++i) {
    const MentionIndex m = reading.mentions.at(i);
    if (m != kNoMention && reading.mentions[m].kind == MentionKind::Date) dates.push_back(i);
  }
  return dates;
}

}  // namespace

void life_dates(const Reading& reading, Statements& out) {
  const Tree& tree = reading.tree;
  for (const Mention& person : reading.mentions.all) {
    const TokenIndex open = person.core.last;
    if (person.kind != MentionKind::Name || person.label != EntityLabel::Person || open >= tree.size() || tree.norm(open) != "(")
      continue;
    const TokenIndex close = closing(tree, open);
    if (close == Tree::kNone) continue;
    const auto dates = dates_between(reading, open, close);
    for (std::size_t i = 0; i < dates.size() && i < 2; ++i) {
      Statement statement;
      statement.rule = Rule::LifeDates;
      statement.relation = i == 0 ? "BEAR_ON" : "DIE_ON";
      statement.anchor = dates[i];
      out.add(person.head, dates[i], std::move(statement));
    }
  }
}

}  // namespace clew::ingest
