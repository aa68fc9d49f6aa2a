#include "cli/repl/typed_text.h"

#include <utility>

namespace clew::cli {
namespace {

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r\n") == line.npos;
}

}  // namespace

std::optional<std::string> TypedText::add(const std::string& line) {
  if (pending_.empty() && is_command(line)) return line;
  const bool asks_to_run = is_blank(line) && empty_line_ == EmptyLine::RunsIt && state_of(pending_) == Typed::Open;
  pending_ += line + '\n';
  switch (state_of(pending_)) {
    case Typed::Nothing:
      pending_.clear();
      return std::nullopt;
    case Typed::Complete:
      return std::exchange(pending_, {});
    case Typed::Open:
      return asks_to_run ? std::optional(std::exchange(pending_, {})) : std::nullopt;
    case Typed::Unclosed:
      return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::string> TypedText::finish() {
  std::string text = std::exchange(pending_, {});
  return is_blank(text) ? std::nullopt : std::optional(std::move(text));
}

}  // namespace clew::cli
