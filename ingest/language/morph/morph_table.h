#pragma once
// Morphological analyses ("Number=Sing|Person=3"), normalised and numbered.

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace clew::ingest::language {

/// 0: not set; 1: set, without features.
using MorphNumber = std::uint16_t;

class MorphTable {
 public:
  MorphTable();

  /// Numbers an analysis: features sorted by name, values sorted within them. "" and "_" have no features.
  MorphNumber add(std::string_view analysis);

  /// The normalised text; empty where there are no features. Valid as long as the table.
  [[nodiscard]] std::string_view text(MorphNumber morph) const { return texts_[morph]; }

  /// The value of a feature ("Number"), empty where it is absent.
  [[nodiscard]] std::string_view feature(MorphNumber morph, std::string_view name) const;

 private:
  std::deque<std::string> texts_;
};

}  // namespace clew::ingest::language
