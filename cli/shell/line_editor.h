#pragma once
// A line from a person at a terminal, edited with libedit: history, completion, several pasted lines at once.
#include <functional>
#include <memory>
#include <string>

#include "cli/shell/completion.h"
#include "cli/shell/history.h"

namespace clew::cli {

enum class LineEnd {
  Entered,
  Interrupted,  ///< Ctrl-C: what was typed is thrown away.
  EndOfInput,   ///< Ctrl-D on an empty line, or the terminal is gone.
};

struct Line {
  LineEnd end = LineEnd::Entered;
  std::string text;  ///< Without its last line break; with several lines where they were pasted or recalled.
};

class LineEditor {
 public:
  using Completer = std::function<Completion(std::string_view head)>;  ///< complete() with a vocabulary.

  /// Standard input and output must be a terminal. `history` is what the arrow keys recall.
  LineEditor(const History& history, Completer completer);
  ~LineEditor();
  LineEditor(const LineEditor&) = delete;
  LineEditor& operator=(const LineEditor&) = delete;

  /// `before` is what has been typed of the statement on the lines above: completion reads it.
  Line read(const std::string& prompt, const std::string& before);

  /// Tells the editor what has been added to the history.
  void remember(const std::string& statement);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace clew::cli
