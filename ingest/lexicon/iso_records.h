#pragma once
// Reads the JSON files of iso-codes: one list of flat records of strings.

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clew::ingest {

class IsoRecord {
 public:
  /// Empty where the record has no such field.
  [[nodiscard]] const std::string& field(std::string_view name) const;

  void clear() { fields_.clear(); }
  void add(std::string_view name, std::string_view value) { fields_.emplace_back(name, value); }

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

/// Calls `use` for each record of `path`. Throws LexiconError where the file can't be read or is no list of records.
void read_iso_records(const std::string& path, const std::function<void(const IsoRecord&)>& use);

}  // namespace clew::ingest
