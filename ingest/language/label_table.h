#pragma once
// Labels of a pipeline by number: the enumerators of labels.h first, then what else the pipeline's files name.

#include <cstdint>
#include <limits>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/language/labels.h"
#include "ingest/language/text/string_id.h"

namespace clew::ingest::language {

/// The texts of the enumerators before Count, in order; that of None is empty.
std::span<const std::string_view> known_names(Pos);
std::span<const std::string_view> known_names(Tag);
std::span<const std::string_view> known_names(Dep);
std::span<const std::string_view> known_names(NameType);

template <typename Label>
class LabelTable {
 public:
  LabelTable() {
    for (const std::string_view name : known_names(Label{})) append(name);
    append({});  // Count, which names no label
  }

  /// The label with this name, which gets a number if it has none.
  Label add(std::string_view name) {
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (names_[i] == name) return static_cast<Label>(i);
    }
    if (names_.size() > std::numeric_limits<std::underlying_type_t<Label>>::max()) throw std::length_error("too many labels");
    append(name);
    return static_cast<Label>(names_.size() - 1);
  }

  [[nodiscard]] std::string_view name(Label label) const { return names_[static_cast<std::size_t>(label)]; }
  [[nodiscard]] StringId id(Label label) const { return ids_[static_cast<std::size_t>(label)]; }
  [[nodiscard]] std::size_t size() const { return names_.size(); }

 private:
  void append(std::string_view name) {
    names_.emplace_back(name);
    ids_.push_back(string_id(name));
  }

  std::vector<std::string> names_;
  std::vector<StringId> ids_;
};

}  // namespace clew::ingest::language
