#include "tests/tck/run_features.h"

#include <algorithm>
#include <fstream>
#include <ostream>
#include <sstream>
#include <stdexcept>

#include "tests/tck/run_scenario.h"

namespace clew::tck {
namespace {

std::vector<std::filesystem::path> feature_files(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".feature") files.push_back(entry.path());
  if (files.empty()) throw std::runtime_error("there are no feature files under " + folder.string());
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<Scenario> read_scenarios(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  try {
    return parse_feature(text.str());
  } catch (const std::runtime_error& error) {
    throw std::runtime_error(path.string() + ": " + error.what());
  }
}

void print_failure(const std::string& name, const Scenario& scenario, const std::string& why, std::ostream& out) {
  out << "FAILED " << name << '\n' << why << '\n';
  for (const Step& step : scenario.steps)
    if (step.doc_string) out << "  " << step.text << '\n' << *step.doc_string << '\n';
  out << '\n';
}

}  // namespace

Tally run_features(const std::filesystem::path& folder, const Selection& selection, const MakeEngine& make_engine,
                   std::ostream& out) {
  NamedGraphs graphs(folder);
  Tally tally;
  for (const std::filesystem::path& path : feature_files(folder)) {
    for (const Scenario& scenario : read_scenarios(path)) {
      std::string name = path.string() + ':' + std::to_string(scenario.line) + ": " + scenario.name;
      if (name.find(selection.filter) == std::string::npos) continue;
      if (selection.list) {
        out << name << '\n';
        continue;
      }
      auto why = run_scenario(scenario, make_engine, graphs);
      ++(why ? tally.failed : tally.passed);
      if (why) print_failure(name, scenario, *why, out);
    }
  }
  return tally;
}

}  // namespace clew::tck
