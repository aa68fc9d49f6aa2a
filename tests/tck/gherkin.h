#pragma once
// Feature files (Gherkin, as Cucumber reads it): scenarios as lists of steps, outlines expanded, backgrounds put in front.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clew::tck {

/// Cells by row, without their outer white space and with \| \\ \n unescaped.
using Table = std::vector<std::vector<std::string>>;

struct Step {
  std::string text;  ///< Without Given, When, Then, And, But.
  std::optional<std::string> doc_string;
  Table table;
  std::size_t line = 0;
};

struct Scenario {
  std::string name;  ///< "Feature: Scenario", of an outline with the number of the example.
  std::vector<Step> steps;
  std::size_t line = 0;
};

/// Throws std::runtime_error with the line where the text is no feature.
std::vector<Scenario> parse_feature(std::string_view text);

}  // namespace clew::tck
