// Two mentions of one sentence that no other rule joined, one of them a name: joined by what stands between them in the tree,
// "Microsoft launched a campaign to persuade users to update to the new version": Microsoft LAUNCH_CAMPAIGN_TO the new version.
#include <algorithm>
#include <set>

#include "ingest/extract/rules/rules.h"

namespace clew::ingest {
namespace {

constexpr std::size_t kMostMentions = 24;  // of a sentence: more are lists
constexpr std::size_t kLongestPath = 7;    // tokens between the two
constexpr std::size_t kMostContents = 3;   // verbs, nouns and adjectives of a relation
constexpr std::ptrdiff_t kMostWords = 5;   // with its prepositions

std::vector<TokenIndex> way_up(const Tree& tree, TokenIndex i) {
  std::vector<TokenIndex> way{i};
  while (!tree.is_root(i) && way.size() <= kLongestPath) way.push_back(i = tree.head(i));
  return way;
}

bool is_content(const Tree& tree, TokenIndex i) {
  const Pos pos = tree.pos(i);
  return pos == Pos::Verb || pos == Pos::Noun || pos == Pos::Adj || (pos == Pos::Aux && !tree.children(i).empty());
}

struct Path {
  TokenIndex top = 0;
  std::vector<TokenIndex> up;    // from the first end to the top, both left out
  std::vector<TokenIndex> down;  // from the top to the second end, both left out
};

bool find_path(const Tree& tree, TokenIndex a, TokenIndex b, Path& path) {
  const auto from_a = way_up(tree, a);
  const auto from_b = way_up(tree, b);
  for (std::size_t i = 0; i < from_a.size(); ++i) {
    const auto meet = std::find(from_b.begin(), from_b.end(), from_a[i]);
    if (meet == from_b.end()) continue;
    path.top = *meet;
    path.up.assign(from_a.begin() + (i > 0 ? 1 : 0), from_a.begin() + static_cast<std::ptrdiff_t>(i));
    path.down.assign(from_b.begin() + (meet != from_b.begin() ? 1 : 0), meet);
    std::reverse(path.down.begin(), path.down.end());
    return path.up.size() + path.down.size() <= kLongestPath;
  }
  return false;
}

class Paths {
 public:
  Paths(const Reading& reading, Statements& out) : reading_(reading), tree_(reading.tree), out_(out) {}

  void read_all() {
    std::vector<MentionIndex> of_sentence;
    std::uint32_t sentence = 0;
    for (MentionIndex m = 0; m < reading_.mentions.size(); ++m) {
      if (reading_.mentions[m].sentence != sentence) {
        read(of_sentence);
        of_sentence.clear();
        sentence = reading_.mentions[m].sentence;
      }
      of_sentence.push_back(m);
    }
    read(of_sentence);
  }

 private:
  void read(const std::vector<MentionIndex>& mentions) {
    if (mentions.size() > kMostMentions) return;
    for (std::size_t i = 0; i < mentions.size(); ++i)
      for (std::size_t k = i + 1; k < mentions.size(); ++k)
        if (worth(mentions[i], mentions[k])) join(reading_.mentions[mentions[i]].head, reading_.mentions[mentions[k]].head);
  }

  [[nodiscard]] bool worth(MentionIndex a, MentionIndex b) const {
    const MentionKind x = reading_.mentions[a].kind;
    const MentionKind y = reading_.mentions[b].kind;
    const bool a_known = x == MentionKind::Name || x == MentionKind::Pronoun;
    const bool b_known = y == MentionKind::Name || y == MentionKind::Pronoun;
    return (a_known || b_known) && !out_.joins(a, b);
  }

  void join(TokenIndex a, TokenIndex b) {
    Path path;
    if (!find_path(tree_, a, b, path)) return;
    for (const auto* side : {&path.up, &path.down})
      for (const TokenIndex i : *side)
        if (tree_.dep(i) == Dep::Conj && tree_.pos(i) != Pos::Verb) return;
    if (tree_.dep(a) == Dep::Conj || tree_.dep(b) == Dep::Conj || tree_.dep(b) == Dep::Appos || tree_.dep(a) == Dep::Appos) return;
    Statement statement;
    statement.rule = Rule::Path;
    statement.anchor = path.top;
    std::vector<TokenIndex> words;
    std::size_t contents = 0;
    const auto take = [&](TokenIndex i) {
      if (tree_.pos(i) == Pos::Adp) statement.joint = i;
      if (is_content(tree_, i) ? contents++ < kMostContents : tree_.pos(i) == Pos::Adp && contents > 0) words.push_back(i);
    };
    if (path.top != a && path.top != b) take(path.top);
    for (const TokenIndex i : path.down) {
      take(i);
      if (tree_.pos(i) == Pos::Verb) statement.clause = i;
    }
    if (contents == 0) return;
    if (std::ssize(words) > kMostWords) words.erase(words.begin(), words.end() - kMostWords);
    if (tree_.pos(path.top) == Pos::Verb && statement.clause == Tree::kNone) statement.clause = path.top;
    for (const TokenIndex i : words)
      statement.relation = relation_name(statement.relation, tree_.pos(i) == Pos::Adp ? tree_.norm(i) : tree_.lemma(i));
    out_.add(a, b, std::move(statement));
  }

  const Reading& reading_;
  const Tree& tree_;
  Statements& out_;
};

}  // namespace

void paths(const Reading& reading, Statements& out) {
  Paths(reading, out).read_all();
}

}  // namespace clew::ingest
