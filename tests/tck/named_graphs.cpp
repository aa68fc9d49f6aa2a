#include "tests/tck/named_graphs.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "graph/value/json.h"

namespace clew::tck {
namespace {

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("can't read " + path.string());
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

// The end of what begins at a position: a string with its quotes, a comment, else one character.
std::size_t end_of_token(const std::string& text, std::size_t at) {
  char c = text[at];
  if (c == '\'' || c == '"' || c == '`') {
    for (++at; at < text.size() && text[at] != c; ++at)
      if (text[at] == '\\' && c != '`') ++at;
    return at + 1;
  }
  if (text.compare(at, 2, "//") == 0) return text.find('\n', at);
  if (text.compare(at, 2, "/*") == 0) {
    std::size_t end = text.find("*/", at + 2);
    return end == std::string::npos ? end : end + 2;
  }
  return at + 1;
}

}  // namespace

NamedGraphs::NamedGraphs(const std::filesystem::path& features) {
  const char* shared = std::getenv("CLEW_SHARED");
  if (shared != nullptr) folder_ = std::filesystem::path(shared) / "tck" / "graphs";
  for (std::filesystem::path folder = std::filesystem::absolute(features); folder.has_relative_path();
       folder = folder.parent_path())
    if (std::filesystem::is_directory(folder / "graphs")) {
      folder_ = folder / "graphs";
      return;
    }
}

std::vector<std::string> NamedGraphs::statements(const std::string& name) const {
  if (folder_.empty()) throw std::runtime_error("there is no folder of graphs beside the features");
  graph::Value description = graph::parse_json(read(folder_ / name / (name + ".json")));
  const graph::Value* scripts = description.is_map() ? description.as_map().find("scripts") : nullptr;
  if (scripts == nullptr || !scripts->is_list()) throw std::runtime_error("the description of " + name + " names no scripts");
  std::vector<std::string> statements;
  for (const graph::Value& script : scripts->as_list())
    for (std::string& statement : split_statements(read(folder_ / name / (std::string(script.as_string()) + ".cypher"))))
      statements.push_back(std::move(statement));
  return statements;
}

std::vector<std::string> split_statements(const std::string& script) {
  std::vector<std::string> statements;
  std::string current;
  auto end_statement = [&] {
    if (current.find_first_not_of(" \t\r\n") != std::string::npos) statements.push_back(std::move(current));
    current.clear();
  };
  for (std::size_t at = 0; at < script.size();) {
    std::size_t end = std::min(end_of_token(script, at), script.size());
    if (script[at] == ';')
      end_statement();
    else
      current.append(script, at, end - at);
    at = end;
  }
  end_statement();
  return statements;
}

}  // namespace clew::tck
