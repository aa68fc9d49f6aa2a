#include <algorithm>
#include <fmt/format.h>
#include <stdexcept>

#include "cli/repl/commands.h"
#include "graph/value/print.h"

namespace clew::cli {
namespace {

constexpr std::string_view kReturn = "RETURN ";

class FirstValue : public ResultWriter {
 public:
  void begin(std::span<const std::string>) override {}
  void row(std::span<const graph::Value> values) override { value = values[0].own(); }
  void end() override {}
  graph::Value value;
};

std::string line_of(const std::string& name, const graph::Value& value, const Session& session) {
  return fmt::format("${} = {}\n", name, graph::print_literal(value, &session.entities()));
}

}  // namespace

Outcome set_parameter(ReplState& state, std::string_view operand) {
  query::Parameters& parameters = state.session.parameters;
  if (operand.starts_with('$')) operand.remove_prefix(1);
  const std::size_t end = std::min(operand.find_first_of(" =\t"), operand.size());
  const std::string name(operand.substr(0, end));
  const std::size_t begin = operand.find_first_not_of(" =\t", end);
  if (begin == operand.npos) {
    std::string text;
    for (const auto& [known, value] : parameters)
      if (name.empty() || known == name) text += line_of(known, value, state.session);
    if (text.empty() && !name.empty()) throw std::runtime_error(fmt::format("there is no parameter {}", name));
    show(state, text.empty() ? "no parameters; :param NAME = EXPRESSION sets one\n" : text);
    return Outcome::Fine;
  }
  const std::string text = std::string(kReturn) + std::string(operand.substr(begin));
  FirstValue first;
  const Outcome outcome = run_text(state.session, {"", text}, first, state.reporter, OnError::Stop, [](const Answer&) {});
  if (outcome == Outcome::Fine) parameters.insert_or_assign(name, first.value);
  return outcome;
}

}  // namespace clew::cli
