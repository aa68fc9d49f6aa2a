#pragma once
// Text cases: what is given, a line of dashes, what must come out, a line of equals signs, and so on.
// With CLEW_UPDATE_CASES set, the runner writes what came out into the file instead of comparing (read the diff).
#include <functional>
#include <string>
#include <vector>

namespace clew::test {

struct Case {
  std::string given;
  std::string expected;
  std::size_t line = 0;  ///< Of the given text in its file.
};

std::vector<Case> read_cases(const std::string& path);

/// Runs every case of the file as a Catch2 section, printing given, expected and actual text where they differ.
void run_cases(const std::string& path, const std::function<std::string(const std::string& given)>& run);

}  // namespace clew::test
