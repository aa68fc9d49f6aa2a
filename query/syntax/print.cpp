#include "query/syntax/print.h"

#include "query/syntax/character.h"
#include "query/syntax/keyword.h"
#include "query/syntax/printer.h"

namespace clew::query::syntax {
namespace {

bool is_plain(std::string_view name) {
  for (std::size_t i = 0; i < name.size();) {
    Character c = decode(name, i);
    bool digit = c.length == 1 && class_of(name[i]) == CharacterClass::Digit;
    if (c.code < 0 || !(starts_name(c.code) || (i > 0 && (digit || continues_name(c.code))))) return false;
    i += c.length;
  }
  return !name.empty();
}

}  // namespace

std::string print_name(std::string_view name, NameUse use) {
  if (is_plain(name) && !(use == NameUse::Variable && is_reserved(find_keyword(name)))) return std::string(name);
  std::string quoted = "`";
  for (char c : name) quoted += c == '`' ? "``" : std::string(1, c);
  return quoted + '`';
}

std::string print_string(std::string_view text) {
  std::string quoted = "'";
  for (char c : text) {
    switch (c) {
      case '\'':
        quoted += "\\'";
        break;
      case '\\':
        quoted += "\\\\";
        break;
      case '\n':
        quoted += "\\n";
        break;
      case '\r':
        quoted += "\\r";
        break;
      case '\t':
        quoted += "\\t";
        break;
      default:
        quoted += c;
    }
  }
  return quoted + '\'';
}

std::string print(const Statement& statement) {
  Printer printer;
  printer.statement(statement);
  return printer.take();
}

std::string print(const Query& query) {
  Printer printer;
  printer.query(query);
  return printer.take();
}

std::string print(const Clause& clause) {
  Printer printer;
  printer.clause(clause);
  return printer.take();
}

std::string print(const Expression& expression) {
  Printer printer;
  printer.expression(expression);
  return printer.take();
}

std::string print(const PathPattern& pattern) {
  Printer printer;
  printer.path(pattern);
  return printer.take();
}

}  // namespace clew::query::syntax
