#include <regex>
#include <stdexcept>

#include "tests/tck/run_scenario.h"

namespace clew::tck {
namespace {

std::vector<Procedure::Field> parse_fields(const std::string& text) {
  static const std::regex kField(R"(\s*(\w+)\s*::\s*([^,]+?)\s*(,|$))");
  std::vector<Procedure::Field> fields;
  for (std::sregex_iterator match(text.begin(), text.end(), kField), end; match != end; ++match)
    fields.push_back({(*match)[1], (*match)[2]});
  return fields;
}

}  // namespace

Procedure parse_procedure(const std::string& signature, const Table& table) {
  static const std::regex kSignature(R"(([\w.]+)\(([^)]*)\)\s*::\s*\(([^)]*)\)\s*)");
  std::smatch match;
  if (!std::regex_match(signature, match, kSignature)) throw std::runtime_error("this is no signature: " + signature);
  Procedure procedure{.name = match[1], .inputs = parse_fields(match[2]), .outputs = parse_fields(match[3]), .rows = {}};
  for (std::size_t row = 1; row < table.size(); ++row) {
    if (table[row].size() != procedure.inputs.size() + procedure.outputs.size())
      throw std::runtime_error("the rows of " + procedure.name + " do not fit its signature");
    procedure.rows.emplace_back();
    for (const std::string& cell : table[row]) procedure.rows.back().push_back(parse_cell(cell));
  }
  return procedure;
}

}  // namespace clew::tck
