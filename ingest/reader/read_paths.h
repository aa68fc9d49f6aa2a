#pragma once
// The way into this folder: from what the user named to documents.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "ingest/reader/document.h"
#include "ingest/reader/find_files.h"
#include "ingest/reader/fingerprint.h"
#include "ingest/reader/read_document.h"

namespace clew::ingest {

struct FileReading {
  std::optional<Document> document;
  std::optional<DocumentFingerprint> fingerprint;  // none if the file could not be loaded
  std::vector<Issue> issues;
};

/// Reads one file; its format is told by its name, else by its bytes. Threads may call this at the same time.
FileReading read_file(const InputFile& file, const ReadOptions& options = {});

struct ReadResult {
  std::vector<Document> documents;
  std::vector<DocumentFingerprint> fingerprints;  // one for each document, in the same order
  std::vector<Issue> issues;
};

/// Reads files and directories, in the order of find_files. To hold no more than one document at a time, or to read only those
/// whose fingerprints changed, call find_files, fingerprint and read_file instead.
ReadResult read_paths(std::span<const std::string> paths, const ReadOptions& options = {});

}  // namespace clew::ingest
