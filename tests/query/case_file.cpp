#include "tests/query/case_file.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>

namespace clew::test {
namespace {

constexpr const char* kBetween = "----";
constexpr const char* kAfter = "====";

void write_cases(const std::string& path, const std::vector<Case>& cases) {
  std::ofstream file(path);
  for (const Case& c : cases) file << c.given << kBetween << '\n' << c.expected << kAfter << '\n';
}

}  // namespace

std::vector<Case> read_cases(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("no case file " + path);
  std::vector<Case> cases;
  Case current{.given = {}, .expected = {}, .line = 1};
  std::string* part = &current.given;
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line == kBetween) {
      part = &current.expected;
    } else if (line == kAfter) {
      cases.push_back(std::move(current));
      current = Case{.given = {}, .expected = {}, .line = number + 1};
      part = &current.given;
    } else {
      *part += line + '\n';
    }
  }
  if (!current.given.empty()) cases.push_back(std::move(current));
  return cases;
}

void run_cases(const std::string& path, const std::function<std::string(const std::string&)>& run) {
  std::vector<Case> cases = read_cases(path);
  REQUIRE(!cases.empty());
  bool update = std::getenv("CLEW_UPDATE_CASES") != nullptr;
  for (Case& c : cases) {
    std::string actual = run(c.given);
    if (!update) {
      INFO(path << ':' << c.line << "\ngiven:\n" << c.given << "expected:\n" << c.expected << "actual:\n" << actual);
      CHECK(actual == c.expected);
    }
    c.expected = std::move(actual);
  }
  if (update) write_cases(path, cases);
}

}  // namespace clew::test
