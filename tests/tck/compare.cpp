#include "tests/tck/compare.h"

#include <algorithm>

namespace clew::tck {
namespace {

std::string to_text(const Failure& failure) {
  return failure.type + " at " + failure.phase + ": " + failure.detail + (failure.message.empty() ? "" : ": " + failure.message);
}

std::string to_text(const SideEffects& effects) {
  std::string text;
  for (const auto& [kind, count] : effects) text += (text.empty() ? "" : ", ") + kind + ' ' + std::to_string(count);
  return text.empty() ? "none" : text;
}

std::string to_text(const std::vector<std::string>& columns, const std::vector<std::string>& rows) {
  std::string text = "|";
  for (const std::string& column : columns) text += ' ' + column + " |";
  for (const std::string& row : rows) text += "\n    " + row;
  return text;
}

std::string to_text(const std::vector<Cell>& row, ListOrder lists) {
  std::string text = "|";
  for (const Cell& cell : row) text += ' ' + canonical_text(cell, lists) + " |";
  return text;
}

std::string expected_and_actual(const std::string& expected, const std::string& actual) {
  return "expected: " + expected + "\n  actual: " + actual;
}

}  // namespace

Difference compare_result(const Outcome& outcome, const Table& expected, RowOrder order, ListOrder lists) {
  if (const auto* failure = std::get_if<Failure>(&outcome.answer)) return "the query fails: " + to_text(*failure);
  const Result& result = std::get<Result>(outcome.answer);
  if (expected.empty()) return "the step has no table";
  std::vector<std::string> wanted;
  std::vector<std::string> actual;
  for (std::size_t i = 1; i < expected.size(); ++i) {
    std::vector<Cell> row;
    for (const std::string& cell : expected[i]) row.push_back(parse_cell(cell));
    wanted.push_back(to_text(row, lists));
  }
  for (const std::vector<Cell>& row : result.rows) actual.push_back(to_text(row, lists));
  if (order == RowOrder::Ignored) {
    std::sort(wanted.begin(), wanted.end());
    std::sort(actual.begin(), actual.end());
  }
  if (expected.front() == result.columns && wanted == actual) return std::nullopt;
  return expected_and_actual(to_text(expected.front(), wanted), to_text(result.columns, actual));
}

Difference compare_empty(const Outcome& outcome) {
  if (const auto* failure = std::get_if<Failure>(&outcome.answer)) return "the query fails: " + to_text(*failure);
  std::size_t rows = std::get<Result>(outcome.answer).rows.size();
  if (rows == 0) return std::nullopt;
  return expected_and_actual("no rows", std::to_string(rows) + " rows");
}

Difference compare_side_effects(const Outcome& outcome, const Table& expected) {
  if (const auto* failure = std::get_if<Failure>(&outcome.answer)) return "the query fails: " + to_text(*failure);
  SideEffects wanted;
  for (const std::vector<std::string>& row : expected) {
    if (row.size() != 2) return "a side effect is a kind and a number";
    if (row[1] != "0") wanted[row[0]] = std::stoll(row[1]);
  }
  if (wanted == outcome.side_effects) return std::nullopt;
  return expected_and_actual("side effects " + to_text(wanted), "side effects " + to_text(outcome.side_effects));
}

Difference compare_failure(const Outcome& outcome, const Failure& expected) {
  const auto* actual = std::get_if<Failure>(&outcome.answer);
  if (actual == nullptr)
    return expected_and_actual(to_text(expected), std::to_string(std::get<Result>(outcome.answer).rows.size()) + " rows");
  bool phase = expected.phase == "any time" || expected.phase == actual->phase;
  bool detail = expected.detail == "*" || expected.detail == actual->detail;
  if (expected.type != actual->type || !phase || !detail) return expected_and_actual(to_text(expected), to_text(*actual));
  if (!outcome.side_effects.empty()) return "the query failed, but left side effects: " + to_text(outcome.side_effects);
  return std::nullopt;
}

}  // namespace clew::tck
