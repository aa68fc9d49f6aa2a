// Graph files that say what they like: damage beneath checksums that are right.
#pragma once

#include <string>

#include "graph/graph.h"

namespace clew::test {

// The graph that a file with these bytes holds, wholly verified. Throws graph::FileError.
graph::Graph graph_of(const std::string& file);

// Makes all checksums of a graph file right again, as far as header and table make sense.
void forge_checksums(std::string& file);

// The same of a log; numbers its records, too.
void forge_log_checksums(std::string& log);

// Reads all that can be read, whatever it says; returns how much there was.
std::size_t read_everything(const graph::Graph& graph);

}  // namespace clew::test
