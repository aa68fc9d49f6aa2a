// Reading a graph file: header and section table are verified at once, sections when they are first used.
#pragma once

#include <memory>
#include <string>

#include "graph/store/base.h"

namespace clew::graph {

// Files of at most so many bytes are verified wholly when they are opened, which takes a millisecond or two.
inline constexpr std::uint64_t kVerifiedWhole = std::uint64_t{4} << 20;

// Maps the file. Throws FileError that says whether it is no graph, of a version unknown here, cut short, or damaged, and where.
std::shared_ptr<const Base> open_base(const std::string& path);

// The image of a file whose header and table are sound.
Image map_file(const std::string& path);

// The same of a file's bytes in memory, at a multiple of 8 bytes, which `storage` keeps alive. `name` stands in messages.
Image read_image(std::span<const std::byte> bytes, std::shared_ptr<const void> storage, const std::string& name);

}  // namespace clew::graph
