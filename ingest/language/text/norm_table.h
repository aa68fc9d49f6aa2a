#pragma once
// The normalised form of a word: what the pipeline's table says, else a few spellings that spaCy holds equal, else lower case.

#include <boost/unordered/unordered_flat_map.hpp>
#include <filesystem>
#include <string>
#include <string_view>

#include "ingest/language/format/mapped_file.h"
#include "ingest/language/text/string_id.h"

namespace clew::ingest::language {

class NormTable {
 public:
  /// Reads the table `lexeme_norm` of vocab/lookups.bin.
  explicit NormTable(const std::filesystem::path& lookups);

  [[nodiscard]] std::string norm(std::string_view text, StringId id) const;

 private:
  MappedFile file_;
  boost::unordered_flat_map<StringId, std::string_view> norms_;  // views of the file
};

}  // namespace clew::ingest::language
