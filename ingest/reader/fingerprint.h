#pragma once
// Whether a document would come out the same as in an earlier run.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ingest/reader/find_files.h"
#include "ingest/reader/read_document.h"

namespace clew::ingest {

/// Equal fingerprints: the same bytes under the same name, read in the same way.
struct DocumentFingerprint {
  std::string name;
  std::string path;
  std::uint64_t size = 0;     // bytes of the file
  std::uint64_t bytes = 0;    // XXH3, 64 bits, of the file
  std::uint64_t options = 0;  // XXH3 of the options and of the reader's version

  bool operator==(const DocumentFingerprint&) const = default;
};

/// The fingerprint of a file without reading a document of it; none if the file can't be read.
std::optional<DocumentFingerprint> fingerprint(const InputFile& file, const ReadOptions& options);

/// The same from bytes that are at hand.
DocumentFingerprint fingerprint(const InputFile& file, std::string_view bytes, const ReadOptions& options);

}  // namespace clew::ingest
