#include "ingest/reader/place_begins.h"

namespace clew::ingest::reader {

std::vector<std::uint32_t> line_begins(std::string_view bytes) {
  std::vector<std::uint32_t> begins = {0};
  for (std::size_t at = 0; (at = bytes.find_first_of("\r\n", at)) != bytes.npos;) {
    at += bytes.substr(at).starts_with("\r\n") ? 2 : 1;
    begins.push_back(static_cast<std::uint32_t>(at));
  }
  return begins;
}

}  // namespace clew::ingest::reader
