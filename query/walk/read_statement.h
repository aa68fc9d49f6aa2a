#pragma once
// From a text to its statements one by one, Cypher and walks mixed.
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "query/syntax/ast.h"
#include "query/syntax/lexer.h"
#include "query/walk/walk.h"

namespace clew::query {

/// A statement that was read, or the place of one that is yet to be. A walk is not translated: that needs a graph.
using ParsedStatement = std::variant<syntax::Statement, Walk>;

/// Statements end at a semicolon. One that starts with none of Cypher's keywords is a walk, which ends at the end of its line, too.
class StatementReader {
 public:
  /// The text must outlive the reader.
  explicit StatementReader(std::string_view text) : text_(text), lexer_(text) {}

  /// The next statement; nothing at the end of the text. Throws InputError or UnsupportedError, after which the reader
  /// stands behind the statement that is wrong, so that the next call goes on.
  std::optional<ParsedStatement> next();

 private:
  std::optional<syntax::Token> after(const syntax::Token& first) const;

  std::string_view text_;
  syntax::Lexer lexer_;
  std::vector<syntax::Token> tokens_;
};

}  // namespace clew::query
