#pragma once
// The formats of documents that the reader knows.

#include <cstdint>
#include <optional>
#include <string_view>

namespace clew::ingest {

enum class Format : std::uint8_t { PlainText, Markdown, Html, Pdf };

/// What the end of a file's name says: .txt .text .log, .md .markdown, .html .htm .xhtml, .pdf.
std::optional<Format> format_of_name(std::string_view path);

/// What the first bytes of a file say.
Format format_of_bytes(std::string_view bytes);

}  // namespace clew::ingest
