#pragma once
// What the first word of the command line is: a command, a graph, or a slip.
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace clew::cli {

/// The words after the program's name; "clew summit.clew" is "clew shell summit.clew" where that is no command, but a file.
std::vector<std::string> words_of(int argc, char** argv, const CLI::App& program);

/// What is wrong with a first word that is neither; empty where nothing is.
std::string unknown_command(const std::vector<std::string>& words, const CLI::App& program);

}  // namespace clew::cli
