#include "cli/terminal/text_width.h"

#include <algorithm>
#include <fmt/format.h>
#include <utf8proc.h>

namespace clew::cli {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

struct Character {
  utf8proc_int32_t code = -1;  ///< Negative for a byte that is no UTF-8.
  std::size_t bytes = 1;
};

Character first_character(std::string_view text) {
  Character character;
  auto bytes =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), utf8proc_ssize_t(text.size()), &character.code);
  if (bytes > 0) character.bytes = std::size_t(bytes);
  return character;
}

/// A grapheme cluster: what people call a character.
struct Cluster {
  std::size_t bytes = 0;
  std::size_t columns = 0;
};

Cluster first_cluster(std::string_view text) {
  constexpr utf8proc_int32_t kEmojiPresentation = 0xFE0F;  // Makes the symbol before it a wide picture.
  Cluster cluster;
  utf8proc_int32_t state = 0;
  utf8proc_int32_t previous = -1;
  while (cluster.bytes < text.size()) {
    Character next = first_character(text.substr(cluster.bytes));
    if (cluster.bytes > 0 && (previous < 0 || next.code < 0 || utf8proc_grapheme_break_stateful(previous, next.code, &state)))
      break;
    int width = next.code < 0 ? 1 : next.code == kEmojiPresentation ? 2 : utf8proc_charwidth(next.code);
    cluster.columns = std::max(cluster.columns, std::size_t(std::max(0, width)));
    cluster.bytes += next.bytes;
    previous = next.code;
  }
  return cluster;
}

bool is_control(utf8proc_int32_t code) {
  // Bidirectional overrides and line separators reorder or break what stands around them.
  return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
         code == 0x2028 || code == 0x2029;
}

std::string escape(utf8proc_int32_t code) {
  if (code == '\n') return "\\n";
  if (code == '\r') return "\\r";
  if (code == '\t') return "\\t";
  return fmt::format("\\u{:04X}", code);
}

/// How many bytes from the start of the text fit into the columns.
std::size_t fitting(std::string_view text, std::size_t limit) {
  std::size_t bytes = 0;
  for (std::size_t used = 0; bytes < text.size();) {
    Cluster cluster = first_cluster(text.substr(bytes));
    if (used + cluster.columns > limit) break;
    used += cluster.columns;
    bytes += cluster.bytes;
  }
  return bytes;
}

}  // namespace

std::size_t columns(std::string_view text) {
  std::size_t sum = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80 && (at + 1 == text.size() || static_cast<unsigned char>(text[at + 1]) < 0x80)) {
      ++sum;
      ++at;
      continue;
    }
    Cluster cluster = first_cluster(text.substr(at));
    sum += cluster.columns;
    at += cluster.bytes;
  }
  return sum;
}

std::string visible(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    Character character = first_character(text.substr(at));
    if (character.code < 0)
      result += kReplacement;
    else if (is_control(character.code))
      result += escape(character.code);
    else
      result += text.substr(at, character.bytes);
    at += character.bytes;
  }
  return result;
}

std::string shorten(std::string_view text, std::size_t limit) {
  if (columns(text) <= limit) return std::string(text);
  if (limit == 0) return {};
  std::string result(text.substr(0, fitting(text, limit - 1)));
  return result += kEllipsis;
}

std::vector<std::string_view> wrap(std::string_view text, std::size_t limit) {
  std::vector<std::string_view> lines;
  while (true) {
    std::size_t end = std::max<std::size_t>(fitting(text, limit), text.empty() ? 0 : first_cluster(text).bytes);
    if (end == text.size()) break;
    std::size_t space = text[end] == ' ' ? end : text.rfind(' ', end - 1);
    bool at_space = space != std::string_view::npos && space > 0;
    lines.push_back(text.substr(0, at_space ? space : end));
    text.remove_prefix(at_space ? space + 1 : end);
  }
  lines.push_back(text);
  return lines;
}

}  // namespace clew::cli
