#pragma once
// The graphs that scenarios start from by name: graphs/NAME/NAME.json names the scripts whose statements make the graph.
#include <filesystem>
#include <string>
#include <vector>

namespace clew::tck {

class NamedGraphs {
 public:
  /// Looks for the folder `graphs` in that of the features and in those above it, then in $CLEW_SHARED/tck.
  explicit NamedGraphs(const std::filesystem::path& features);

  /// Throws std::runtime_error where there is no such graph.
  std::vector<std::string> statements(const std::string& name) const;

 private:
  std::filesystem::path folder_;
};

/// At semicolons outside of strings and comments.
std::vector<std::string> split_statements(const std::string& script);

}  // namespace clew::tck
