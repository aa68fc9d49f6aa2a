// Writing the image of a graph to a file.
#pragma once

#include <string>

#include "graph/store/image.h"

namespace clew::graph {

// Writes beside the path, syncs, and renames: whoever opens the path sees the old file or the whole new one, even after a loss
// of power. Throws FileError.
void write_file(const Image& image, const std::string& path);

}  // namespace clew::graph
