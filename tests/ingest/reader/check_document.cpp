#include "tests/ingest/reader/check_document.h"

#include <string>

#include "ingest/reader/utf8.h"

namespace clew::test {

using ingest::Block;
using ingest::Document;
using ingest::FileRange;
using ingest::OffsetRun;
using ingest::RunKind;

namespace {

std::string check_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = ingest::reader::character_length(text, at);
    if (length == 0) return "no UTF-8 at byte " + std::to_string(at) + " of the text\n";
    at += length;
  }
  return "";
}

std::string check_run(const Document& document, std::size_t index, std::string_view bytes) {
  const OffsetRun& run = document.offsets[index];
  const std::size_t end = index + 1 < document.offsets.size() ? document.offsets[index + 1].text_begin : document.text.size();
  const std::string place = "run " + std::to_string(index) + ": ";
  if (end <= run.text_begin) return place + "not in order, or empty\n";
  if (std::uint64_t{run.file_begin} + run.file_length > bytes.size()) return place + "behind the end of the file\n";
  if (run.kind == RunKind::Converted) return "";
  if (run.file_length != end - run.text_begin) return place + "copied, with another length\n";
  const std::string_view text = std::string_view(document.text).substr(run.text_begin, run.file_length);
  return text == bytes.substr(run.file_begin, run.file_length) ? ""
                                                               : place + "copied, with other bytes: " + std::string(text) + "\n";
}

std::string check_block(const Document& document, std::size_t index) {
  const Block& block = document.blocks[index];
  const std::string place = "block " + std::to_string(index) + ": ";
  if (block.begin >= block.end || block.end > document.text.size()) return place + "empty, or behind the end of the text\n";
  if (index > 0 && document.blocks[index - 1].end > block.begin) return place + "overlaps the one before\n";
  const std::string_view text = document.block_text(block);
  if (text.find_first_of("\t\n\r\f\v") != text.npos) return place + "a line break or tab inside: " + std::string(text) + "\n";
  return text.front() == ' ' || text.back() == ' ' ? place + "white space at an end\n" : "";
}

}  // namespace

std::string check_document(const Document& document, std::string_view bytes) {
  std::string wrong = check_utf8(document.text);
  if (document.offsets.empty() != document.text.empty()) wrong += "text without runs, or runs without text\n";
  if (!document.offsets.empty() && document.offsets.front().text_begin != 0) wrong += "the first run does not start the text\n";
  for (std::size_t run = 0; run < document.offsets.size(); ++run) wrong += check_run(document, run, bytes);
  for (std::size_t block = 0; block < document.blocks.size(); ++block) wrong += check_block(document, block);
  if (document.place_begins.empty() || document.place_begins.front() != 0) wrong += "the first line does not begin the file\n";
  return wrong;
}

std::string dump_document(const Document& document) {
  std::string dump;
  if (!document.title.empty()) dump += "title " + document.title + "\n";
  if (document.date) dump += "date " + *document.date + "\n";
  for (const Block& block : document.blocks) {
    const FileRange range = document.file_range(block.begin, block.end);
    dump += std::string(ingest::name(block.kind)) + " " + std::to_string(range.begin) + "-" + std::to_string(range.end) + ": ";
    dump += std::string(document.block_text(block)) + "\n";
  }
  return dump;
}

}  // namespace clew::test
