#pragma once
// The bytes of a file, or why there are none.

#include <cstdint>
#include <string>

namespace clew::ingest::reader {

struct LoadedFile {
  std::string bytes;
  std::string obstacle;  // a sentence; empty if the bytes are all there
};

/// Reads a file to its end, unless that lies behind `limit` bytes.
LoadedFile load_file(const std::string& path, std::uint64_t limit);

}  // namespace clew::ingest::reader
