// Functions one by one, on literals: tests/query/function/*.txt holds lines such as  left('clew', 2)  =>  'cl'.
// With CLEW_UPDATE_CASES set, what came out is written into the files instead of compared (read the diff).
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "tests/query/function_call.h"

using namespace clew;

namespace {

constexpr std::string_view kArrow = "  =>  ";

std::vector<std::string> read_lines(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

}  // namespace

TEST_CASE("Functions give what the case files say") {
  bool update = std::getenv("CLEW_UPDATE_CASES") != nullptr;
  std::size_t cases = 0;
  for (const auto& entry : std::filesystem::directory_iterator("tests/query/function")) {
    std::vector<std::string> lines = read_lines(entry.path());
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (lines[i].empty() || lines[i].front() == '#') continue;
      std::size_t arrow = lines[i].find(kArrow);
      std::string call = lines[i].substr(0, arrow);
      std::string expected = arrow == std::string::npos ? "" : lines[i].substr(arrow + kArrow.size());
      std::string actual = test::evaluate_call(call);
      INFO(entry.path().string() << ':' << i + 1 << "\n" << call);
      if (!update) CHECK(actual == expected);
      lines[i] = call + std::string(kArrow) + actual;
      ++cases;
    }
    if (update) {
      std::ofstream file(entry.path());
      for (const std::string& line : lines) file << line << '\n';
    }
  }
  CHECK(cases > 100);
}
