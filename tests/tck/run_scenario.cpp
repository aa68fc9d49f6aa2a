#include "tests/tck/run_scenario.h"

#include <regex>
#include <stdexcept>

#include "tests/tck/compare.h"

namespace clew::tck {
namespace {

class Run {
 public:
  Run(const MakeEngine& make_engine, const NamedGraphs& graphs) : engine_(make_engine()), graphs_(graphs) {}

  /// Throws std::runtime_error where the step does not hold.
  void take(const Step& step);

 private:
  using Words = std::smatch;  // What the step's pattern captures.
  struct Pattern {
    std::regex words;
    void (Run::*take)(const Step& step, const Words& words);
  };
  static const std::vector<Pattern>& patterns();

  void begin_empty(const Step&, const Words&) {}
  void begin_named(const Step&, const Words& words) {
    for (const std::string& statement : graphs_.statements(words[1])) set_up(statement);
  }
  void set_up(const Step& step, const Words&) { set_up(query_of(step)); }
  void set_up(const std::string& query);
  void take_parameters(const Step& step, const Words&);
  void add_procedure(const Step& step, const Words& words) { engine_->add_procedure(parse_procedure(words[1], step.table)); }
  void query(const Step& step, const Words&) { outcome_ = engine_->run(query_of(step), parameters_); }
  void expect_rows(const Step& step, const Words& words);
  void expect_empty(const Step&, const Words&) { check(compare_empty(outcome())); }
  void expect_no_effects(const Step&, const Words&) { check(compare_side_effects(outcome(), {})); }
  void expect_effects(const Step& step, const Words&) { check(compare_side_effects(outcome(), step.table)); }
  void expect_failure(const Step&, const Words& words) {
    check(compare_failure(outcome(), {.type = words[1], .phase = words[2], .detail = words[3], .message = {}}));
  }

  static const std::string& query_of(const Step& step) {
    if (!step.doc_string) throw std::runtime_error("the step has no query");
    return *step.doc_string;
  }
  const Outcome& outcome() const {
    if (!outcome_) throw std::runtime_error("no query was executed");
    return *outcome_;
  }
  static void check(const Difference& difference) {
    if (difference) throw std::runtime_error(*difference);
  }

  std::unique_ptr<Engine> engine_;
  const NamedGraphs& graphs_;
  Parameters parameters_;
  std::optional<Outcome> outcome_;
};

const std::vector<Run::Pattern>& Run::patterns() {
  static const std::vector<Pattern> kPatterns = {
      {std::regex("an empty graph|any graph"), &Run::begin_empty},
      {std::regex("the (.+) graph"), &Run::begin_named},
      {std::regex("having executed:"), &Run::set_up},
      {std::regex("parameters are:"), &Run::take_parameters},
      {std::regex("there exists a procedure (.+):"), &Run::add_procedure},
      {std::regex("executing (control )?query:"), &Run::query},
      {std::regex("the result should be empty"), &Run::expect_empty},
      {std::regex("the result should be(, in order|, in any order)?( \\(ignoring element order for lists\\))?:"),
       &Run::expect_rows},
      {std::regex("no side effects#?"), &Run::expect_no_effects},  // The TCK writes it with a slip of the pen, too.
      {std::regex("the side effects should be:"), &Run::expect_effects},
      {std::regex("an? (\\w+) should be raised at (compile time|runtime|any time): (\\w+|\\*)"), &Run::expect_failure}};
  return kPatterns;
}

void Run::take(const Step& step) {
  Words words;
  for (const Pattern& pattern : patterns())
    if (std::regex_match(step.text, words, pattern.words)) return (this->*pattern.take)(step, words);
  throw std::runtime_error("this step is not understood");
}

void Run::set_up(const std::string& query) {
  if (auto outcome = engine_->run(query, parameters_); std::holds_alternative<Failure>(outcome.answer))
    check(compare_empty(outcome));
}

void Run::take_parameters(const Step& step, const Words&) {
  for (const std::vector<std::string>& row : step.table) {
    if (row.size() != 2) throw std::runtime_error("a parameter is a name and a value");
    parameters_[row[0]] = parse_cell(row[1]);
  }
}

void Run::expect_rows(const Step& step, const Words& words) {
  check(compare_result(outcome(), step.table, words[1] == ", in order" ? RowOrder::Matters : RowOrder::Ignored,
                       words[2].matched ? ListOrder::Ignored : ListOrder::Matters));
}

}  // namespace

std::optional<std::string> run_scenario(const Scenario& scenario, const MakeEngine& make_engine, const NamedGraphs& graphs) {
  Run run(make_engine, graphs);
  for (const Step& step : scenario.steps) {
    try {
      run.take(step);
    } catch (const std::exception& error) {
      return "line " + std::to_string(step.line) + ": " + step.text + '\n' + error.what();
    }
  }
  return std::nullopt;
}

}  // namespace clew::tck
