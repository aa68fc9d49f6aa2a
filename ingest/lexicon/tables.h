#pragma once
// The texts of the lexicon's tables: those built into the program, or files that stand in for them.

#include <deque>
#include <string>
#include <string_view>

#include "ingest/lexicon/mapped_text.h"
#include "ingest/lexicon/table.h"

namespace clew::ingest {

/// The table of datasets/lexicon that has this name ("words.tsv"), as it was when the program was built.
[[nodiscard]] std::string_view built_in_table(std::string_view name);

class Tables {
 public:
  /// Tables are read from `folder` where it has a file of that name; an empty `folder` has none.
  explicit Tables(std::string folder) : folder_(std::move(folder)) {}

  /// Lives as long as this. Throws LexiconError where a file of that name can't be read.
  [[nodiscard]] std::string_view text(const std::string& name);
  /// Throws as Table does.
  [[nodiscard]] Table table(const std::string& name, std::size_t columns);

 private:
  std::string folder_;
  std::deque<MappedText> mapped_;
};

}  // namespace clew::ingest
