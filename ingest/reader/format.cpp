#include "ingest/reader/format.h"

#include <array>
#include <string>
#include <utility>

namespace clew::ingest {

namespace {

constexpr std::size_t kLookedAt = 1024;  // bytes

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

}  // namespace

std::optional<Format> format_of_name(std::string_view path) {
  constexpr std::array<std::pair<std::string_view, Format>, 11> kEndings = {{{".txt", Format::PlainText},
                                                                             {".text", Format::PlainText},
                                                                             {".log", Format::PlainText},
                                                                             {".md", Format::Markdown},
                                                                             {".markdown", Format::Markdown},
                                                                             {".mdown", Format::Markdown},
                                                                             {".html", Format::Html},
                                                                             {".htm", Format::Html},
                                                                             {".xhtml", Format::Html},
                                                                             {".xht", Format::Html},
                                                                             {".pdf", Format::Pdf}}};
  const std::string name = lower(path);
  for (const auto& [ending, format] : kEndings) {
    if (name.ends_with(ending)) return format;
  }
  return std::nullopt;
}

Format format_of_bytes(std::string_view bytes) {
  if (bytes.starts_with("%PDF-")) return Format::Pdf;
  const std::string start = lower(bytes.substr(0, kLookedAt));
  const std::size_t first = start.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  if (first == start.npos) return Format::PlainText;
  const std::string_view text = std::string_view(start).substr(first);
  const bool is_html = text.starts_with("<!doctype html") || text.starts_with("<html") || text.starts_with("<head") ||
                       ((text.starts_with("<?xml") || text.starts_with("<!--")) && text.find("<html") != text.npos);
  return is_html ? Format::Html : Format::PlainText;
}

}  // namespace clew::ingest
