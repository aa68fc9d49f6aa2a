#include "ingest/language/morph/token_pattern.h"

#include <algorithm>
#include <cctype>
#include <stdexcept>

namespace clew::ingest::language {

namespace {

std::string upper(std::string_view name) {
  std::string text(name);
  for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return text;
}

}  // namespace

TokenPattern::TokenPattern(MsgpackReader& reader) {
  for (std::uint32_t pairs = reader.map(); pairs > 0; --pairs) {
    const Attribute attribute = read_attribute(reader);
    if (reader.peek() == MsgpackReader::Kind::Map) {
      for (std::uint32_t predicates = reader.map(); predicates > 0; --predicates) read_predicate(reader, attribute);
    } else {
      conditions_.push_back({attribute, true, {read_value(reader)}, std::nullopt});
    }
  }
}

TokenPattern::Attribute TokenPattern::read_attribute(MsgpackReader& reader) {
  const std::string name = upper(reader.peek() == MsgpackReader::Kind::Integer ? symbol_name(reader.id()) : reader.text());
  if (name == "TEXT" || name == "ORTH") return Attribute::Text;
  if (name == "LOWER") return Attribute::Lower;
  if (name == "NORM") return Attribute::Norm;
  if (name == "SHAPE") return Attribute::Shape;
  if (name == "PREFIX") return Attribute::Prefix;
  if (name == "SUFFIX") return Attribute::Suffix;
  if (name == "IS_SPACE") return Attribute::IsSpace;
  if (name == "TAG") return Attribute::Tag;
  if (name == "DEP") return Attribute::Dep;
  reader.fail("the attribute ruler's patterns use " + name + ", which this engine does not implement");
}

StringId TokenPattern::read_value(MsgpackReader& reader) {
  switch (reader.peek()) {
    case MsgpackReader::Kind::Boolean:
      return reader.boolean() ? 1 : 0;
    case MsgpackReader::Kind::Integer:
      return reader.id();
    default:
      return string_id(reader.text());
  }
}

void TokenPattern::read_predicate(MsgpackReader& reader, Attribute attribute) {
  const std::string name = upper(reader.text());
  if (name == "IN" || name == "NOT_IN") {
    Condition condition{attribute, name == "IN", {}, std::nullopt};
    for (std::uint32_t values = reader.array(); values > 0; --values) condition.values.push_back(read_value(reader));
    conditions_.push_back(std::move(condition));
  } else if (name == "REGEX" && (attribute == Attribute::Lower || attribute == Attribute::Text)) {
    const std::string_view pattern = reader.text();
    try {
      conditions_.push_back({attribute, true, {}, Regex(pattern)});
    } catch (const std::invalid_argument& error) {
      reader.fail(error.what());
    }
  } else {
    reader.fail("the attribute ruler's patterns use " + name + ", which this engine does not implement there");
  }
}

bool TokenPattern::fits_word(const Lexeme& word, RegexScratch& scratch) const {
  for (const Condition& condition : conditions_) {
    StringId id = 0;
    switch (condition.attribute) {
      case Attribute::Text:
        id = word.text_id;
        break;
      case Attribute::Lower:
        id = word.lower_id;
        break;
      case Attribute::Norm:
        id = word.norm_id;
        break;
      case Attribute::Shape:
        id = word.shape_id;
        break;
      case Attribute::Prefix:
        id = word.prefix_id;
        break;
      case Attribute::Suffix:
        id = word.suffix_id;
        break;
      case Attribute::IsSpace:
        id = word.is_space ? 1 : 0;
        break;
      case Attribute::Tag:
      case Attribute::Dep:
        continue;
    }
    if (condition.regex) {
      const std::string_view text = condition.attribute == Attribute::Lower ? word.lower : word.text;
      if (!condition.regex->search(text, scratch)) return false;
      continue;
    }
    const bool listed = std::find(condition.values.begin(), condition.values.end(), id) != condition.values.end();
    if (listed != condition.holds_in) return false;
  }
  return true;
}

bool TokenPattern::fits_tag(StringId tag) const {
  return fits(Attribute::Tag, tag);
}
bool TokenPattern::fits_dep(StringId dep) const {
  return fits(Attribute::Dep, dep);
}

bool TokenPattern::fits(Attribute attribute, StringId id) const {
  return std::all_of(conditions_.begin(), conditions_.end(), [&](const Condition& condition) {
    if (condition.attribute != attribute) return true;
    return (std::find(condition.values.begin(), condition.values.end(), id) != condition.values.end()) == condition.holds_in;
  });
}

}  // namespace clew::ingest::language
