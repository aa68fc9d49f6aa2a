#include "cli/parse_json.h"

#include <charconv>

#include "ingest/language/text/utf8_repair.h"

namespace clew::cli {

namespace {

using ingest::Parse;
using ingest::Pipeline;
using ingest::Token;
using ingest::TokenRange;

/// Writes one line; every append goes to the end of `line`.
class Writer {
 public:
  std::string line;

  void raw(std::string_view text) { line += text; }

  void number(std::size_t value) {
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    line.append(digits, end);
  }

  void boolean(bool value) { raw(value ? "true" : "false"); }

  void string(std::string_view text) {
    line.push_back('"');
    for (const char c : text) character(c);
    line.push_back('"');
  }

  void range(TokenRange tokens) {
    raw("[");
    number(tokens.first);
    raw(", ");
    number(tokens.last);
  }

  /// Calls `write` for each item, with commas between.
  template <typename Items, typename Write>
  void array(std::string_view key, const Items& items, Write write) {
    raw(", \"");
    raw(key);
    raw("\": [");
    bool first = true;
    for (const auto& item : items) {
      if (!first) raw(", ");
      first = false;
      write(item);
    }
    raw("]");
  }

 private:
  void character(char c) {
    constexpr std::string_view kHex = "0123456789abcdef";
    switch (c) {
      case '"':
        raw("\\\"");
        break;
      case '\\':
        raw("\\\\");
        break;
      case '\n':
        raw("\\n");
        break;
      case '\r':
        raw("\\r");
        break;
      case '\t':
        raw("\\t");
        break;
      case '\b':
        raw("\\b");
        break;
      case '\f':
        raw("\\f");
        break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          raw("\\u00");
          line.push_back(kHex[static_cast<unsigned char>(c) >> 4]);
          line.push_back(kHex[static_cast<unsigned char>(c) & 0xF]);
        } else {
          line.push_back(c);
        }
    }
  }
};

std::string_view part_name(ingest::NamePart part) {
  return part == ingest::NamePart::Begin ? "B" : part == ingest::NamePart::Inside ? "I" : "O";
}

void write_token(Writer& writer, std::string_view text, const Token& token, const Pipeline& pipeline) {
  const auto field = [&](std::string_view key, std::string_view value) {
    writer.raw(key);
    writer.string(value);
  };
  const ingest::language::Utf8Repair repair(text.substr(token.begin, token.end - token.begin));
  field("{\"text\": ", repair.text());
  writer.raw(", \"begin\": ");
  writer.number(token.begin);
  writer.raw(", \"end\": ");
  writer.number(token.end);
  writer.raw(", \"space\": ");
  writer.boolean(token.space);
  field(", \"norm\": ", token.norm);
  field(", \"shape\": ", token.shape);
  field(", \"tag\": ", pipeline.name(token.tag));
  field(", \"pos\": ", pipeline.name(token.pos));
  field(", \"morph\": ", token.morph);
  field(", \"lemma\": ", token.lemma);
  writer.raw(", \"head\": ");
  writer.number(token.head);
  field(", \"dep\": ", pipeline.name(token.dep));
  writer.raw(", \"sent_start\": ");
  writer.boolean(token.sentence_start);
  field(", \"ent_iob\": ", part_name(token.name_part));
  field(", \"ent\": ", pipeline.name(token.name_type));
  writer.raw("}");
}

}  // namespace

std::string parse_json(std::string_view document, std::string_view text, const Parse& parse, const Pipeline& pipeline) {
  Writer writer;
  const auto write_range = [&](TokenRange tokens) {
    writer.range(tokens);
    writer.raw("]");
  };
  writer.raw("{\"document\": ");
  writer.string(document);
  writer.raw(", \"text_bytes\": ");
  writer.number(text.size());
  writer.array("tokens", parse.tokens, [&](const Token& token) { write_token(writer, text, token, pipeline); });
  writer.array("sentences", parse.sentences, write_range);
  writer.array("entities", parse.names, [&](const ingest::NameSpan& name) {
    writer.range(name.tokens);
    writer.raw(", ");
    writer.string(pipeline.name(name.type));
    writer.raw("]");
  });
  writer.array("noun_chunks", parse.noun_chunks, write_range);
  writer.raw("}\n");
  return std::move(writer.line);
}

}  // namespace clew::cli
