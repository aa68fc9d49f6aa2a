#pragma once
// From the bytes of one file to its document, or to the reason why there is none.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ingest/reader/document.h"
#include "ingest/reader/format.h"

namespace clew::ingest {

struct ReadOptions {
  /// Bytes of a file, and of what pdftotext makes of one. Offsets have 32 bits.
  static constexpr std::uint64_t kLargestFile = 64 << 20;
  /// Bytes of a page of HTML or Markdown, whose trees take many times its size in memory.
  static constexpr std::uint64_t kLargestPage = 16 << 20;

  std::optional<std::string> date;  // ISO 8601; of documents that do not tell theirs
};

/// Reads the bytes of a file as a document of a format other than PDF, which is read from a file (read_file.h). What is wrong is
/// added to `issues`; without a document where it could not be mended: nothing in it, binary, too large, a hopeless encoding or
/// page.
std::optional<Document> read_document(std::string name, std::string bytes, Format format, const ReadOptions& options,
                                      std::vector<Issue>& issues);

}  // namespace clew::ingest
