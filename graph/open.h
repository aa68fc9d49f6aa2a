// Graphs in files: opening one, and folding what changed since into it.
// What a transaction commits is in GRAPH.log, beside the file, before commit() returns; whoever opens the graph finds it there.
// One process at a time writes to a graph, from its first transaction on until it closes the graph; others read what was
// committed when they opened it.
#pragma once

#include <string>
#include <vector>

#include "graph/graph.h"

namespace clew::graph {

enum class Access : std::uint8_t { ReadOnly, ReadWrite };

struct OpenedGraph {
  Graph graph;
  std::vector<std::string> issues;  // What was mended: sentences for people.
};

// Throws FileError where the file or its log can't be read or is damaged. ReadWrite needs no right to write until the first
// transaction, which throws FileError where another process writes, or the file has been replaced since.
OpenedGraph open_graph(const std::string& path, Access access);

// Folds all that changed into a new base: into a new file in the place of the old one where the graph has a file. Ids of nodes and
// relationships are new. Throws FileError, and then the graph is as it was.
void checkpoint(Graph& graph);

// Bytes of the log, which tell when a checkpoint is due; 0 of a graph in memory.
std::uint64_t log_size(const Graph& graph);

// Writes a graph in the place of whatever graph is there, and of its log. Throws FileError where another process writes to that.
void replace_graph(const Base& base, const std::string& path);

}  // namespace clew::graph
