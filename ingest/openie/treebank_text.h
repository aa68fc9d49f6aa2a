#pragma once
// Text of corpora that write marks in the way of the Penn Treebank: `` and '' for quotation marks, -LRB- for a bracket, \/ for /.

#include <string>
#include <string_view>
#include <vector>

#include "ingest/language/token.h"

namespace clew::ingest::openie {

/// The text as people write it, which a language pipeline knows, and the way back.
class TreebankText {
 public:
  explicit TreebankText(std::string_view original);

  [[nodiscard]] const std::string& plain() const { return plain_; }
  /// Lets the tokens of a parse of `plain` count in bytes of the original.
  void restore(Parse& parse) const;

 private:
  std::string plain_;
  std::vector<std::uint32_t> offsets_;  // of each byte of plain_ in the original, and of the end
};

}  // namespace clew::ingest::openie
