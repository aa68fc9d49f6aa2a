// Writing the image of a graph to a file.
#pragma once

#include <string>

#include "graph/file/output_file.h"
#include "graph/store/image.h"

namespace clew::graph {

// Writes beside the path, syncs, and renames: whoever opens the path sees the old file or the whole new one, even after a loss
// of power. Throws FileError.
void write_file(const Image& image, const std::string& path);

// Writes and syncs, and leaves it to the caller to put the file in its place. Returns its identity.
std::uint64_t write_image(const Image& image, OutputFile& file);

}  // namespace clew::graph
