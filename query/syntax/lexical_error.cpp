// Characters that can't be read: what they are, and what to write instead.
#include <string>

#include "query/syntax/stuck.h"

namespace clew::query::syntax {
namespace {

Error with_detail(ErrorDetail detail, Error error) {
  error.detail = detail;
  return error;
}

Error foreign_operator(Span span, const std::string& text) {
  if (text == "!=") return syntax_error(span, "Cypher has no operator !=", "write <> for \"is not equal to\"");
  if (text == "==") return syntax_error(span, "Cypher has no operator ==", "write a single = to compare");
  if (text == "&&") return syntax_error(span, "Cypher has no operator &&", "write AND");
  return syntax_error(span, "Cypher has no operator ||", "write OR, or + to join strings and lists");
}

Error bad_number(Span span, const std::string& text) {
  std::string hint = "a name that starts with a digit stands in backticks (`" + text + "`), a text in quotes";
  if (text.size() > 1 && text[0] == '0' && text.find_first_not_of("01234567") == std::string::npos)
    hint = "write 0o" + text.substr(text.find_first_not_of('0') == std::string::npos ? 1 : text.find_first_not_of('0')) +
           " for an octal number, or leave out the leading zero";
  else if (text.find('_') != std::string::npos)
    hint = "write the digits without underscores";
  else if (text.starts_with("0x") || text.starts_with("0X"))
    hint = "0x is followed by hexadecimal digits only, as in 0x1F";
  else if (text.starts_with("0o") || text.starts_with("0O"))
    hint = "0o is followed by digits from 0 to 7 only, as in 0o17";
  return with_detail(ErrorDetail::InvalidNumberLiteral, syntax_error(span, text + " is not a number", hint));
}

// The opening mark of what does not end: the rest of the text would be too much to underline.
Error unterminated(Span span, const std::string& what, const std::string& hint) {
  return syntax_error({span.begin, span.begin + 1}, what, hint);
}

Error smart_quote(Span span, const std::string& text) {
  constexpr std::size_t kMarkBytes = 3;  // “ and its like in UTF-8; « is 2, but then its content is not worth showing
  std::string hint = "write \"...\" or '...'";
  if (text.size() > 2 * kMarkBytes && text[0] == '\xE2')
    hint = "write \"" + text.substr(kMarkBytes, text.size() - 2 * kMarkBytes) + "\"";
  return syntax_error(span, "typographic quotation marks don't mark strings", hint);
}

Error typographic(const Token& token) {
  bool dash = token.kind == TokenKind::Minus;
  std::string ascii = dash ? "-" : token.kind == TokenKind::Less ? "<" : ">";
  return with_detail(
      ErrorDetail::InvalidUnicodeCharacter,
      syntax_error(token.span, std::string("this is a typographic ") + (dash ? "dash" : "bracket"), "write " + ascii + " instead"));
}

// Where no value can stand it is no number gone wrong, but a name that starts with a digit.
Error misplaced_number(const Stuck& stuck, const std::string& text) {
  Error error = bad_number(stuck.token().span, text);
  if (!stuck.wants(Wanted::Expression) && !stuck.wants(Wanted::WholeNumber)) error.detail = ErrorDetail::UnexpectedSyntax;
  return error;
}

Error bad_escape(Span span, const std::string& text) {
  return syntax_error(span, text + " means nothing in a string",
                      "a backslash is written twice, \\\\; others are \\n \\t \\r \\b \\f \\' \\\" and \\u0041");
}

Error bad_unicode_escape(Span span, const std::string& text) {
  return with_detail(ErrorDetail::InvalidUnicodeLiteral,
                     syntax_error(span, text + " is not a character",
                                  "\\u takes four hexadecimal digits (\\u00E9), \\U takes eight; a backslash itself is \\\\"));
}

}  // namespace

std::optional<Error> explain_lexical_problem(const Stuck& stuck) {
  const Token& token = stuck.token();
  Span span = token.span;
  std::string text = stuck.text();
  if (token.typographic) return typographic(token);
  switch (token.problem) {
    case LexicalProblem::None:
      return std::nullopt;
    case LexicalProblem::BadCharacter:
      return syntax_error(span, "the character " + text + " has no meaning in Cypher",
                          "put texts in quotes, and names that hold such characters in backticks");
    case LexicalProblem::BadEncoding:
      return syntax_error(span, "this byte is not UTF-8", "save the text in UTF-8");
    case LexicalProblem::BadNumber:
      return misplaced_number(stuck, text);
    case LexicalProblem::BadEscape:
      return bad_escape(span, text);
    case LexicalProblem::BadUnicodeEscape:
      return bad_unicode_escape(span, text);
    case LexicalProblem::SmartQuote:
      return smart_quote(span, text);
    case LexicalProblem::UnterminatedComment:
      return unterminated(span, "this comment does not end", "close it with */");
    case LexicalProblem::UnterminatedName:
      return unterminated(span, "this name does not end", "close it with a backtick");
    case LexicalProblem::UnterminatedString:
      return unterminated(span, "this string does not end",
                          "close it with " + text.substr(0, 1) + "; within it, write that mark as \\" + text.substr(0, 1));
    case LexicalProblem::EmptyName:
      return syntax_error(span, "a name can't be empty", "write it between the backticks");
    case LexicalProblem::EmptyParameter:
      return syntax_error(span, "a parameter needs a name", "write it directly after the dollar sign: $name");
    case LexicalProblem::ForeignOperator:
      return foreign_operator(span, text);
  }
  return std::nullopt;
}

}  // namespace clew::query::syntax
