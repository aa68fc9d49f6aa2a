#include "ingest/openie/phrase.h"

#include <algorithm>

namespace clew::ingest::openie {

namespace {

constexpr std::size_t kShortClause = 8;  // words up to which a relative clause helps to say what the noun means

/// "that bit Tom" in "the dog that bit Tom", but not ", which bit Tom".
bool is_short_restriction(const Tree& tree, TokenIndex clause) {
  Phrase words = {clause};
  for (std::size_t k = 0; k < words.size(); ++k) {
    for (const TokenIndex c : tree.children(words[k])) words.push_back(c);
  }
  const TokenIndex first = *std::min_element(words.begin(), words.end());
  const bool comma = tree[first].tag == Tag::Comma || (first > 0 && tree[first - 1].tag == Tag::Comma);
  return words.size() <= kShortClause && !comma;
}

bool is_aside(const Tree& tree, TokenIndex i) {
  switch (tree[i].dep) {
    case Dep::Relcl:
      return !is_short_restriction(tree, i);
    case Dep::Appos:
      return true;
    case Dep::Parataxis:
      return true;
    case Dep::Acl:  // "a train, delayed by snow," but not "a train delayed by snow"
      return i > 0 && tree[i - 1].tag == Tag::Comma;
    default:
      return false;
  }
}

bool is_cut(const Tree& tree, TokenIndex head, TokenIndex i, Cut cut) {
  if (cut == Cut::Nothing) return false;
  if (is_aside(tree, i)) return true;
  const Dep dep = tree[i].dep;
  return cut == Cut::Conjuncts && i > head && (dep == Dep::Conj || dep == Dep::Cc || dep == Dep::Preconj);
}

void collect(const Tree& tree, TokenIndex head, Cut cut, Phrase& phrase) {
  Phrase open = {head};
  while (!open.empty()) {
    const TokenIndex i = open.back();
    open.pop_back();
    phrase.push_back(i);
    const Cut here = i == head || cut != Cut::Conjuncts ? cut : Cut::Asides;
    for (const TokenIndex c : tree.children(i)) {
      if (!is_cut(tree, i, c, here)) open.push_back(c);
    }
  }
  std::sort(phrase.begin(), phrase.end());
}

bool is_outer(const Tree& tree, TokenIndex i) {
  const Tag tag = tree[i].tag;
  return tree[i].pos == Pos::Space || tag == Tag::Comma || tag == Tag::Period || tag == Tag::Colon || tree[i].dep == Dep::Cc;
}

/// A bracket or quotation mark whose partner is outside the phrase, and brackets with nothing between.
void drop_lone_marks(const Tree& tree, Phrase& phrase) {
  const auto count = [&](Tag tag) {
    return std::count_if(phrase.begin(), phrase.end(), [&](TokenIndex i) { return tree[i].tag == tag; });
  };
  const auto drop = [&](Tag open, Tag close) {
    if (count(open) == count(close)) return;
    std::erase_if(phrase, [&](TokenIndex i) { return tree[i].tag == open || tree[i].tag == close; });
  };
  drop(Tag::QuoteOpen, Tag::QuoteClose);
  drop(Tag::Lrb, Tag::Rrb);
  const auto empty = std::adjacent_find(
      phrase.begin(), phrase.end(), [&](TokenIndex a, TokenIndex b) { return tree[a].tag == Tag::Lrb && tree[b].tag == Tag::Rrb; });
  if (empty != phrase.end()) phrase.erase(empty, empty + 2);
}

/// A comma or conjunction beside what was left out: "," in "coffee , [and sugar ,] from Peru".
void drop_loose_links(const Tree& tree, Phrase& phrase) {
  for (std::size_t k = 0; k + 1 < phrase.size();) {
    const bool loose = phrase[k + 1] != phrase[k] + 1 || (k > 0 && phrase[k - 1] + 1 != phrase[k]);
    if (loose && k > 0 && is_outer(tree, phrase[k])) {
      phrase.erase(phrase.begin() + static_cast<std::ptrdiff_t>(k));
      k -= 1;
    } else {
      ++k;
    }
  }
}

}  // namespace

Phrase trimmed(const Tree& tree, Phrase phrase) {
  while (phrase.size() > 1 && is_outer(tree, phrase.back())) phrase.pop_back();
  if (phrase.size() < 2) return phrase;
  phrase.erase(phrase.begin(), std::find_if(phrase.begin(), phrase.end() - 1, [&](TokenIndex i) { return !is_outer(tree, i); }));
  drop_loose_links(tree, phrase);
  if (phrase.size() > 1) drop_lone_marks(tree, phrase);
  return phrase;
}

Phrase phrase_of(const Tree& tree, TokenIndex head, Cut cut) {
  Phrase phrase;
  collect(tree, head, cut, phrase);
  return trimmed(tree, std::move(phrase));
}

void merge(Phrase& phrase, const Phrase& more) {
  phrase.insert(phrase.end(), more.begin(), more.end());
  std::sort(phrase.begin(), phrase.end());
  phrase.erase(std::unique(phrase.begin(), phrase.end()), phrase.end());
}

Phrase without(Phrase phrase, const Phrase& other) {
  std::erase_if(phrase, [&](TokenIndex i) { return std::binary_search(other.begin(), other.end(), i); });
  return phrase;
}

std::string text_of(const Tree& tree, std::string_view text, const Phrase& phrase) {
  std::string words;
  for (std::size_t k = 0; k < phrase.size(); ++k) {
    const Token& token = tree[phrase[k]];
    const bool neighbours = k > 0 && phrase[k - 1] + 1 == phrase[k];
    if (k > 0 && !(neighbours && tree[phrase[k - 1]].end == token.begin)) words += ' ';
    words += text.substr(token.begin, token.end - token.begin);
  }
  return words;
}

}  // namespace clew::ingest::openie
