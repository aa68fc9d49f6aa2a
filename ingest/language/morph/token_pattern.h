#pragma once
// One token of an attribute ruler's pattern: conditions on the word and on its labels, all of which must hold.

#include <optional>
#include <string>
#include <vector>

#include "ingest/language/format/msgpack_reader.h"
#include "ingest/language/label_table.h"
#include "ingest/language/text/lexeme.h"
#include "ingest/language/text/regex.h"

namespace clew::ingest::language {

class TokenPattern {
 public:
  /// Reads {attribute: value or {predicate: value}...}; throws ModelError for what this engine does not implement.
  explicit TokenPattern(MsgpackReader& reader);

  /// The conditions on the word alone.
  [[nodiscard]] bool fits_word(const Lexeme& word, RegexScratch& scratch) const;

  // The conditions on the ids of tag and dependency label.
  [[nodiscard]] bool fits_tag(StringId tag) const;
  [[nodiscard]] bool fits_dep(StringId dep) const;

 private:
  enum class Attribute : std::uint8_t { Text, Lower, Norm, Shape, Prefix, Suffix, IsSpace, Tag, Dep };

  struct Condition {
    Attribute attribute;
    bool holds_in = true;          // whether the value must be among `values` or must not
    std::vector<StringId> values;  // flags are 0 and 1
    std::optional<Regex> regex;    // if set, sought in the text of the attribute instead
  };

  static Attribute read_attribute(MsgpackReader& reader);
  static StringId read_value(MsgpackReader& reader);
  void read_predicate(MsgpackReader& reader, Attribute attribute);
  [[nodiscard]] bool fits(Attribute attribute, StringId id) const;

  std::vector<Condition> conditions_;
};

}  // namespace clew::ingest::language
