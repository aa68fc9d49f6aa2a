#pragma once
// The dependency tree of a parse, walked downwards: the children of each token in the order of the text.

#include <optional>
#include <span>
#include <vector>

#include "ingest/language/token.h"

namespace clew::ingest::openie {

class Tree {
 public:
  /// Keeps a reference to `parse`.
  explicit Tree(const Parse& parse);

  [[nodiscard]] const Parse& parse() const { return parse_; }
  [[nodiscard]] TokenIndex size() const { return static_cast<TokenIndex>(parse_.tokens.size()); }
  [[nodiscard]] const Token& operator[](TokenIndex i) const { return parse_.tokens[i]; }
  [[nodiscard]] bool is_root(TokenIndex i) const { return parse_.tokens[i].head == i; }

  [[nodiscard]] std::span<const TokenIndex> children(TokenIndex i) const;
  /// The first child with that label.
  [[nodiscard]] std::optional<TokenIndex> child(TokenIndex i, Dep dep) const;
  [[nodiscard]] bool has(TokenIndex i, Dep dep) const { return child(i, dep).has_value(); }

  /// The sentence of a token.
  [[nodiscard]] TokenRange sentence(TokenIndex i) const;
  /// The name that a token is part of.
  [[nodiscard]] std::optional<TokenRange> name(TokenIndex i) const;

  [[nodiscard]] bool is_verb(TokenIndex i) const { return parse_.tokens[i].pos == Pos::Verb || parse_.tokens[i].pos == Pos::Aux; }
  [[nodiscard]] bool is_noun(TokenIndex i) const;

 private:
  const Parse& parse_;
  std::vector<TokenIndex> children_;
  std::vector<std::size_t> first_;  // of token i in children_; one more than there are tokens
};

}  // namespace clew::ingest::openie
