#pragma once
// Where the lines of a file begin.

#include <cstdint>
#include <string_view>
#include <vector>

namespace clew::ingest::reader {

/// Offsets at which lines begin, as editors count them: after LF, CR LF or CR. The first is 0, also of nothing.
std::vector<std::uint32_t> line_begins(std::string_view bytes);

}  // namespace clew::ingest::reader
