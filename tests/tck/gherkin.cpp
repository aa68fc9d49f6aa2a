#include "tests/tck/gherkin.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace clew::tck {
namespace {

constexpr std::array<std::string_view, 5> kStepWords = {"Given ", "When ", "Then ", "And ", "But "};
constexpr std::string_view kFence = "\"\"\"";

std::string_view trim(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r";
  std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

std::vector<std::string> parse_row(std::string_view line) {
  std::vector<std::string> cells;
  std::string cell;
  for (std::size_t i = 1; i < line.size(); ++i) {
    bool escaped = line[i] == '\\' && i + 1 < line.size() && std::string_view("|\\n").find(line[i + 1]) != std::string_view::npos;
    if (escaped) {
      ++i;
      cell += line[i] == 'n' ? '\n' : line[i];
    } else if (line[i] == '|') {
      cells.emplace_back(trim(cell));
      cell.clear();
    } else {
      cell += line[i];
    }
  }
  return cells;
}

class FeatureParser {
 public:
  explicit FeatureParser(std::string_view text) : rest_(text) {}

  std::vector<Scenario> parse() {
    while (next_line()) take_line();
    end_scenario();
    return std::move(scenarios_);
  }

 private:
  enum class Part { None, Background, Scenario, Outline };

  bool next_line();
  void take_line();
  void begin_scenario(Part part, std::string_view name);
  void end_scenario();
  void add_step(std::string_view text);
  void add_row();
  void add_doc_string();
  void expand_outline();
  [[noreturn]] void fail(const std::string& why) const { throw std::runtime_error("line " + std::to_string(number_) + ": " + why); }

  std::string_view rest_;
  std::string_view raw_;   // The current line,
  std::string_view line_;  // and without white space around it.
  std::size_t number_ = 0;

  std::string feature_;
  std::vector<Step> background_;
  Part part_ = Part::None;
  Scenario current_;
  bool in_examples_ = false;
  std::vector<Table> examples_;
  std::vector<Scenario> scenarios_;
};

bool FeatureParser::next_line() {
  if (rest_.empty()) return false;
  std::size_t end = rest_.find('\n');
  raw_ = rest_.substr(0, end);
  line_ = trim(raw_);
  rest_ = end == std::string_view::npos ? std::string_view() : rest_.substr(end + 1);
  ++number_;
  return true;
}

void FeatureParser::take_line() {
  if (line_.empty() || line_.front() == '#' || line_.front() == '@') return;
  auto after = [this](std::string_view word) -> std::optional<std::string_view> {
    if (!line_.starts_with(word)) return std::nullopt;
    return trim(line_.substr(word.size()));
  };
  if (auto name = after("Feature:")) {
    feature_ = *name;
  } else if (after("Background:")) {
    begin_scenario(Part::Background, {});
  } else if (auto outline = after("Scenario Outline:")) {
    begin_scenario(Part::Outline, *outline);
  } else if (auto scenario = after("Scenario:")) {
    begin_scenario(Part::Scenario, *scenario);
  } else if (after("Examples:")) {
    if (part_ != Part::Outline) fail("examples without an outline");
    in_examples_ = true;
    examples_.emplace_back();
  } else if (line_.front() == '|') {
    add_row();
  } else if (line_ == kFence) {
    add_doc_string();
  } else {
    for (std::string_view word : kStepWords)
      if (auto text = after(word)) return add_step(*text);
    if (part_ != Part::None) fail("this is no step: " + std::string(line_));  // Before the first scenario: a description.
  }
}

void FeatureParser::begin_scenario(Part part, std::string_view name) {
  end_scenario();
  part_ = part;
  current_ = {.name = feature_ + ": " + std::string(name), .steps = {}, .line = number_};
}

void FeatureParser::end_scenario() {
  if (part_ == Part::Background) background_ = std::move(current_.steps);
  if (part_ == Part::Scenario || part_ == Part::Outline)
    current_.steps.insert(current_.steps.begin(), background_.begin(), background_.end());
  if (part_ == Part::Scenario) scenarios_.push_back(std::move(current_));
  if (part_ == Part::Outline) expand_outline();
  current_ = {};
  examples_.clear();
  in_examples_ = false;
  part_ = Part::None;
}

void FeatureParser::add_step(std::string_view text) {
  if (part_ == Part::None) fail("a step outside of a scenario");
  current_.steps.push_back({.text = std::string(text), .doc_string = {}, .table = {}, .line = number_});
}

void FeatureParser::add_row() {
  if (!in_examples_ && current_.steps.empty()) fail("a table without a step");
  Table& table = in_examples_ ? examples_.back() : current_.steps.back().table;
  table.push_back(parse_row(line_));
  if (table.back().size() != table.front().size()) fail("the rows of a table differ in length");
}

// Lines lose as much indentation as the fence has.
void FeatureParser::add_doc_string() {
  if (current_.steps.empty()) fail("a doc string without a step");
  std::size_t indentation = raw_.find(kFence);
  std::string text;
  while (next_line()) {
    if (line_ == kFence) {
      current_.steps.back().doc_string = std::move(text);
      return;
    }
    std::size_t spaces = std::min(raw_.find_first_not_of(' '), raw_.size());
    if (!text.empty()) text += '\n';
    text += raw_.substr(std::min(spaces, indentation));
  }
  fail("the doc string does not end");
}

// <name> becomes the cell of the example's column.
std::string substitute(std::string_view text, const std::vector<std::string>& names, const std::vector<std::string>& cells) {
  std::string result;
  for (std::size_t open = text.find('<'); open != std::string_view::npos; open = text.find('<')) {
    std::size_t close = text.find('>', open);
    auto name = std::find(names.begin(), names.end(), text.substr(open + 1, close - open - 1));
    bool known = close != std::string_view::npos && name != names.end();
    result += text.substr(0, open);
    result += known ? std::string_view(cells[std::size_t(name - names.begin())]) : text.substr(open, 1);
    text.remove_prefix(known ? close + 1 : open + 1);
  }
  return result.append(text);
}

void FeatureParser::expand_outline() {
  std::size_t number = 0;
  for (const Table& table : examples_) {
    for (std::size_t row = 1; row < table.size(); ++row) {
      auto fill = [&](std::string& text) { text = substitute(text, table.front(), table[row]); };
      Scenario scenario = current_;
      scenario.name += " (example " + std::to_string(++number) + ')';
      for (Step& step : scenario.steps) {
        fill(step.text);
        if (step.doc_string) fill(*step.doc_string);
        for (std::vector<std::string>& cells : step.table)
          for (std::string& cell : cells) fill(cell);
      }
      scenarios_.push_back(std::move(scenario));
    }
  }
}

}  // namespace

std::vector<Scenario> parse_feature(std::string_view text) {
  return FeatureParser(text).parse();
}

}  // namespace clew::tck
