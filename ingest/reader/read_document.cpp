#include "ingest/reader/read_document.h"

#include <utility>

#include "ingest/reader/decode.h"
#include "ingest/reader/read_formats.h"
#include "ingest/reader/too_entangled.h"

namespace clew::ingest {

namespace {

using reader::DecodedText;

constexpr std::uint32_t kMostReplaced = 10;  // one byte in so many: more is another encoding, of which nothing can be understood

std::string mebibytes(std::uint64_t bytes) {
  return std::to_string(bytes >> 20) + " MiB";
}

/// Why no document can come of these bytes; empty if one can.
std::string find_obstacle(const std::string& bytes, Format format) {
  const std::uint64_t limit = format == Format::PlainText ? ReadOptions::kLargestFile : ReadOptions::kLargestPage;
  if (bytes.size() > limit) {
    return "The file is larger than " + mebibytes(limit) + ", the limit for its format, and was left out; split it.";
  }
  if (bytes.find_first_not_of(" \t\r\n\f\v") == bytes.npos) return "The file is empty and was left out.";
  if (reader::is_binary(bytes)) return "The file is binary and was left out; save what it holds as text, Markdown, HTML or PDF.";
  return "";
}

Document read(const DecodedText& source, Format format) {
  switch (format) {
    case Format::Markdown:
      return reader::read_markdown(source);
    case Format::Html:
      return reader::read_html(source);
    case Format::PlainText:
    case Format::Pdf:
      break;
  }
  return reader::read_plain_text(source);
}

/// "line 3, byte 120", both counted from 1.
std::string place_of(std::uint32_t byte, const std::vector<std::uint32_t>& lines) {
  std::size_t line = 0;
  while (line + 1 < lines.size() && lines[line + 1] <= byte) ++line;
  return "line " + std::to_string(line + 1) + ", byte " + std::to_string(byte - lines[line] + 1);
}

void report_replaced(const Document& document, std::uint32_t first, std::vector<Issue>& issues) {
  const std::uint32_t bytes = document.replaced_bytes;
  issues.push_back({document.name, place_of(first, document.place_begins),
                    bytes == 1 ? "One byte is not UTF-8 and was read as the replacement character."
                               : std::to_string(bytes).append(
                                     " bytes are not UTF-8, the first of them here, and were read as the replacement character.")});
}

}  // namespace

std::optional<Document> read_document(std::string name, std::string bytes, Format format, const ReadOptions& options,
                                      std::vector<Issue>& issues) {
  const auto refuse = [&](std::string reason) {
    issues.push_back({name, "", std::move(reason)});
    return std::nullopt;
  };
  if (std::string obstacle = find_obstacle(bytes, format); !obstacle.empty()) return refuse(std::move(obstacle));
  const DecodedText source = reader::decode(std::move(bytes));
  if (source.replaced_bytes > source.text.size() / kMostReplaced) {
    return refuse("The file is not text in UTF-8, UTF-16 or Windows-1252 and was left out; convert it to UTF-8.");
  }
  try {
    Document document = read(source, format);
    if (document.blocks.empty()) return refuse("The file holds no text that is not markup and was left out.");
    document.name = name;
    document.place_begins = reader::line_begins(source);
    if (!document.date) document.date = options.date;
    if (source.first_replaced) report_replaced(document, *source.first_replaced, issues);
    return document;
  } catch (const reader::TooEntangled& error) {
    return refuse("The page was left out: " + std::string(error.what()) + ".");
  }
}

}  // namespace clew::ingest
