#include "ingest/language/tokenize/tokenizer_rules.h"

#include <stdexcept>
#include <string>

#include "ingest/language/format/msgpack_reader.h"
#include "ingest/language/text/string_id.h"

namespace clew::ingest::language {

namespace {

std::optional<Regex> read_pattern(MsgpackReader& reader) {
  if (reader.nil()) return std::nullopt;
  const std::string_view pattern = reader.text();
  if (pattern.empty()) return std::nullopt;
  try {
    return Regex(pattern);
  } catch (const std::invalid_argument& error) {
    reader.fail(error.what());
  }
}

// Attributes come by name or by symbol number.
std::string_view read_attribute(MsgpackReader& reader) {
  return reader.peek() == MsgpackReader::Kind::Integer ? symbol_name(reader.id()) : reader.text();
}

SpecialCase read_special_case(MsgpackReader& reader, std::string_view text) {
  SpecialCase tokens(reader.array());
  std::string joined;
  for (SpecialToken& token : tokens) {
    for (std::uint32_t pairs = reader.map(); pairs > 0; --pairs) {
      const std::string_view attribute = read_attribute(reader);
      if (attribute == "ORTH") {
        token.text = reader.text();
      } else if (attribute == "NORM") {
        token.norm = reader.text();
      } else {
        reader.skip();
      }
    }
    if (token.text.empty()) reader.fail("expected a text (ORTH) for each token of the special case '" + std::string(text) + "'");
    joined += token.text;
  }
  if (joined != text) reader.fail("the tokens of the special case '" + std::string(text) + "' do not add up to it");
  return tokens;
}

}  // namespace

TokenizerRules::TokenizerRules(const std::filesystem::path& path) : file_(path) {
  MsgpackReader reader(file_.bytes(), path);
  for (std::uint32_t pairs = reader.map(); pairs > 0; --pairs) {
    const std::string_view key = reader.text();
    if (key == "prefix_search") {
      prefix_ = read_pattern(reader);
    } else if (key == "suffix_search") {
      suffix_ = read_pattern(reader);
    } else if (key == "infix_finditer") {
      infix_ = read_pattern(reader);
    } else if (key == "token_match") {
      token_ = read_pattern(reader);
    } else if (key == "url_match") {
      url_ = read_pattern(reader);
    } else if (key == "faster_heuristics") {
      faster_heuristics_ = reader.nil() || reader.boolean();
    } else if (key == "exceptions") {
      for (std::uint32_t cases = reader.map(); cases > 0; --cases) {
        const std::string_view text = reader.text();
        special_cases_.insert_or_assign(text, read_special_case(reader, text));
        longest_special_case_ = std::max(longest_special_case_, text.size());
      }
    } else {
      reader.skip();
    }
  }
  if (!prefix_ && !suffix_ && !infix_) reader.fail("expected the patterns prefix_search, suffix_search and infix_finditer");
}

const SpecialCase* TokenizerRules::special_case(std::string_view text) const {
  if (text.size() > longest_special_case_) return nullptr;
  const auto found = special_cases_.find(text);
  return found != special_cases_.end() ? &found->second : nullptr;
}

}  // namespace clew::ingest::language
