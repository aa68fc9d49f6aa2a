#include "ingest/language/parse/tree_edges.h"

#include <algorithm>
#include <numeric>

namespace clew::ingest::language {

void TreeEdges::compute(std::span<const StateToken> heads) {
  constexpr int kMostPasses = 12;
  left.resize(heads.size());
  right.resize(heads.size());
  std::iota(left.begin(), left.end(), 0);
  std::iota(right.begin(), right.end(), 0);
  const auto widen = [&](std::size_t child) {
    const auto head = static_cast<std::size_t>(heads[child]);
    left[head] = std::min(left[head], left[child]);
    right[head] = std::max(right[head], right[child]);
  };
  for (int pass = 0; pass < kMostPasses; ++pass) {
    for (std::size_t i = 0; i < heads.size(); ++i) widen(i);
    for (std::size_t i = heads.size(); i > 0; --i) widen(i - 1);
    if (within_sentences(heads)) break;
  }
}

// Whether each token's head lies in the token's own sentence, a sentence going from the left edge of one root to that of the next.
// The token that ends the interval counts to it, and the last token of the document is not asked, as in the reference.
bool TreeEdges::within_sentences(std::span<const StateToken> heads) const {
  const std::size_t count = heads.size();
  std::vector<bool> starts(count);
  for (std::size_t i = 0; i < count; ++i) {
    if (heads[i] == static_cast<StateToken>(i)) starts[static_cast<std::size_t>(left[i])] = true;
  }
  std::size_t begin = 0;
  for (std::size_t end = 0; end < count; ++end) {
    if (!(end > 0 && starts[end]) && end + 1 != count) continue;
    for (std::size_t i = begin; i < end; ++i) {
      const auto head = static_cast<std::size_t>(heads[i]);
      if (head < begin || head > end) return false;
    }
    begin = end;
  }
  return true;
}

}  // namespace clew::ingest::language
