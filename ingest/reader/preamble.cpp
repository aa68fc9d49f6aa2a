#include "ingest/reader/preamble.h"

#include <algorithm>
#include <array>

#include "ingest/reader/written_date.h"

namespace clew::ingest::reader {

namespace {

constexpr std::size_t kLongestPreamble = 64 * 1024;  // bytes

std::string_view trim(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r";
  const std::size_t first = text.find_first_not_of(kSpace);
  return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

/// Takes the next line off the text, without its line break.
std::string_view next_line(std::string_view text, std::size_t& at) {
  const std::size_t end = std::min(text.find('\n', at), text.size());
  const std::string_view line = text.substr(at, end - at);
  at = std::min(end + 1, text.size());
  return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

struct Entry {
  std::string key;  // lower case
  std::string_view value;
};

/// "key: value", or "key = value"; the key is one word.
std::optional<Entry> match_entry(std::string_view line, char separator) {
  const std::size_t at = line.find(separator);
  if (at == line.npos || at == 0) return std::nullopt;
  const std::string key = lower(trim(line.substr(0, at)));
  const bool is_word = key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-.") == key.npos;
  return is_word && !key.empty() ? std::optional(Entry{key, trim(line.substr(at + 1))}) : std::nullopt;
}

/// A plain or quoted scalar of YAML or TOML, on one line.
std::string unquote(std::string_view value) {
  if (value.empty() || (value[0] != '"' && value[0] != '\'')) return std::string(trim(value.substr(0, value.find(" #"))));
  std::string result;
  for (std::size_t i = 1; i < value.size() && value[i] != value[0]; ++i) {
    if (value[i] == '\\' && value[0] == '"' && i + 1 < value.size()) ++i;
    result += value[i];
  }
  return result;
}

void note_entry(Preamble& preamble, const Entry& entry) {
  constexpr std::array<std::string_view, 6> kDates = {"date", "published", "pubdate", "publishdate", "created", "sent"};
  if (entry.key == "title" || entry.key == "subject") {
    if (preamble.title.empty() && entry.value.find("=?") == entry.value.npos) preamble.title = unquote(entry.value);
  } else if (!preamble.date && std::find(kDates.begin(), kDates.end(), entry.key) != kDates.end()) {
    if (const auto date = find_date(entry.value)) preamble.date = date->iso;
  }
}

bool is_mail_header(std::string_view key) {
  constexpr std::array<std::string_view, 16> kHeaders = {
      "from",       "to",       "cc",     "bcc",         "subject",     "date",         "sent",       "reply-to",
      "message-id", "received", "sender", "return-path", "in-reply-to", "mime-version", "references", "content-type"};
  return std::find(kHeaders.begin(), kHeaders.end(), key) != kHeaders.end() || key.starts_with("x-") || key.starts_with("content-");
}

}  // namespace

Preamble read_front_matter(std::string_view text) {
  text = text.substr(0, kLongestPreamble);
  Preamble preamble;
  const std::string_view fence = text.starts_with("+++") ? "+++" : "---";
  std::size_t at = 0;
  if (trim(next_line(text, at)) != fence) return {};
  bool any = false;
  while (at < text.size()) {
    const std::string_view line = next_line(text, at);
    if (trim(line) == fence || trim(line) == "...") {
      preamble.end = at;
      return any ? preamble : Preamble{};
    }
    const auto entry = match_entry(line, fence == "+++" ? '=' : ':');
    const bool nested =
        line.empty() || line[0] == ' ' || line[0] == '\t' || line[0] == '#' || line[0] == '-' || line[0] == '[' || line[0] == ']';
    if (!nested && !entry) return {};
    if (nested || !entry) continue;
    any = true;
    note_entry(preamble, *entry);
  }
  return {};
}

Preamble read_mail_headers(std::string_view text) {
  text = text.substr(0, kLongestPreamble);
  Preamble preamble;
  std::size_t headers = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t begin = at;
    const std::string_view line = next_line(text, at);
    const bool folded = headers > 0 && (line.starts_with(' ') || line.starts_with('\t'));
    if (folded || (begin == 0 && line.starts_with("From "))) continue;
    const auto entry = match_entry(line, ':');
    if (!entry || !is_mail_header(entry->key)) {
      preamble.end = begin;
      return trim(line).empty() && headers >= 2 ? preamble : Preamble{};
    }
    ++headers;
    note_entry(preamble, *entry);
  }
  return {};
}

}  // namespace clew::ingest::reader
