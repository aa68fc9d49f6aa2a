#pragma once
// The `moves` file of a parser or a name recogniser: which action and label each score belongs to.

#include <filesystem>
#include <string>
#include <vector>

namespace clew::ingest::language {

struct Move {
  int action = 0;
  std::string label;
};

/// The moves in the order of the scores.
std::vector<Move> read_moves(const std::filesystem::path& path);

}  // namespace clew::ingest::language
