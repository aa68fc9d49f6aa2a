#pragma once
// Lines as they come, put together to what can be run: commands, walks, and statements of several lines.
#include <optional>
#include <string>
#include <string_view>

#include "cli/repl/command_line.h"
#include "cli/shell/statement_end.h"

namespace clew::cli {

class TypedText {
 public:
  /// What an empty line means after Cypher that lacks its semicolon.
  enum class EmptyLine { RunsIt, IsPartOfIt };

  explicit TypedText(EmptyLine empty_line) : empty_line_(empty_line) {}

  /// What is now complete, which is forgotten here; nothing where more lines are needed.
  std::optional<std::string> add(const std::string& line);

  /// What the end of the input leaves.
  std::optional<std::string> finish();

  /// What has been typed of a statement that goes on.
  const std::string& pending() const { return pending_; }
  void clear() { pending_.clear(); }

 private:
  EmptyLine empty_line_;
  std::string pending_;
};

}  // namespace clew::cli
