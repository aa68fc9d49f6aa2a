#pragma once
// The dependency trees of a document, with children in order and the subtree of each token at hand.

#include <span>
#include <vector>

#include "ingest/language/token.h"

namespace clew::ingest {

class Tree {
 public:
  /// `parse` must outlive the tree.
  explicit Tree(const Parse& parse);

  [[nodiscard]] const Token& operator[](TokenIndex i) const { return tokens_[i]; }
  [[nodiscard]] TokenIndex size() const { return static_cast<TokenIndex>(tokens_.size()); }
  [[nodiscard]] std::span<const TokenIndex> children(TokenIndex i) const {
    return {children_.data() + first_child_[i], children_.data() + first_child_[i + 1]};
  }
  /// Left edge to right edge of all below and at `i`; with a projective tree just these.
  [[nodiscard]] TokenRange subtree(TokenIndex i) const { return subtrees_[i]; }
  [[nodiscard]] std::uint32_t sentence(TokenIndex i) const { return sentences_[i]; }
  [[nodiscard]] bool is_root(TokenIndex i) const { return tokens_[i].head == i; }

  [[nodiscard]] TokenIndex head(TokenIndex i) const { return tokens_[i].head; }
  [[nodiscard]] Dep dep(TokenIndex i) const { return tokens_[i].dep; }
  [[nodiscard]] Pos pos(TokenIndex i) const { return tokens_[i].pos; }
  [[nodiscard]] Tag tag(TokenIndex i) const { return tokens_[i].tag; }
  [[nodiscard]] std::string_view lemma(TokenIndex i) const { return tokens_[i].lemma; }
  [[nodiscard]] std::string_view norm(TokenIndex i) const { return tokens_[i].norm; }

  /// First child with that dependency; kNone where there is none.
  [[nodiscard]] TokenIndex child(TokenIndex i, Dep dep) const;
  /// Whether `ancestor` is `i` or above it.
  [[nodiscard]] bool below(TokenIndex i, TokenIndex ancestor) const;

  static constexpr TokenIndex kNone = 0xFFFFFFFFU;

 private:
  std::span<const Token> tokens_;
  std::vector<TokenIndex> first_child_;
  std::vector<TokenIndex> children_;
  std::vector<TokenRange> subtrees_;
  std::vector<std::uint32_t> sentences_;
};

}  // namespace clew::ingest
