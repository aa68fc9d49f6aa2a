#include "tests/query/query_generator.h"

#include <iterator>

namespace clew::test {

template <class Make>
std::string QueryGenerator::list(const Make& make) {
  std::string result = make();
  for (std::size_t more = below(3); more > 0; --more) result += ", " + make();
  return result;
}

std::string QueryGenerator::name() {
  constexpr const char* kNames[] = {"a",      "b",     "n",   "r",  "person", "x1",      "_y",  "`odd name`",
                                    "`a``b`", "count", "any", "on", "größe",  "`MATCH`", "desc"};
  return kNames[below(std::size(kNames))];
}

std::string QueryGenerator::literal() {
  constexpr const char* kLiterals[] = {"0",
                                       "1",
                                       "42",
                                       "-7",
                                       "9223372036854775807",
                                       "(-9223372036854775808)",
                                       "1.5",
                                       "-2.25",
                                       "1e10",
                                       "6.02E-23",
                                       ".5",
                                       "0x1F",
                                       "0o17",
                                       "true",
                                       "FALSE",
                                       "null",
                                       "'text'",
                                       "\"it's\"",
                                       "'a\\'b\\\\c\\n'",
                                       "'\\u00E9'",
                                       "''"};
  return kLiterals[below(std::size(kLiterals))];
}

std::string QueryGenerator::labels(int depth) {
  switch (below(depth > 0 ? 6 : 2)) {
    case 0:
    case 1:
      return name();
    case 2:
      return '!' + labels(0);
    case 3:
      return '(' + labels(depth - 1) + ')';
    case 4:
      return labels(depth - 1) + '&' + labels(depth - 1);
    default:
      return labels(depth - 1) + '|' + labels(depth - 1);
  }
}

std::string QueryGenerator::map(int depth) {
  if (chance(10)) return "{}";
  return '{' + list([&] { return name() + ": " + expression(depth); }) + '}';
}

std::string QueryGenerator::node(int depth) {
  std::string text = "(";
  if (chance(60)) text += name();
  if (chance(40)) text += ':' + labels(2);
  if (chance(25)) text += ' ' + (chance(80) ? map(depth - 1) : "$" + name());
  if (chance(10)) text += " WHERE " + expression(depth - 1);
  return text + ')';
}

std::string QueryGenerator::relationship(int depth) {
  constexpr const char* kLengths[] = {"*", "*2", "*1..3", "*..3", "*1..", "*.."};
  std::string detail;
  if (chance(70)) {
    detail = "[";
    if (chance(50)) detail += name();
    if (chance(60)) detail += ':' + labels(1);
    if (chance(25)) detail += kLengths[below(std::size(kLengths))];
    if (chance(15)) detail += ' ' + map(depth - 1);
    detail += ']';
  }
  switch (below(4)) {
    case 0:
      return '-' + detail + '-';
    case 1:
      return "<-" + detail + '-';
    case 2:
      return "<-" + detail + "->";
    default:
      return '-' + detail + "->";
  }
}

std::string QueryGenerator::path(int depth) {
  std::string text = node(depth);
  for (std::size_t steps = below(4); steps > 0; --steps) text += relationship(depth) + node(depth);
  return text;
}

std::string QueryGenerator::subquery(int depth) {
  constexpr const char* kKinds[] = {"EXISTS", "COUNT", "COLLECT"};
  std::string body = chance(50) ? path(depth - 1) + (chance(50) ? " WHERE " + expression(depth - 1) : "") : query(depth - 1);
  return std::string(kKinds[below(3)]) + " { " + body + " }";
}

std::string QueryGenerator::atom(int depth) {
  if (depth <= 0) return chance(50) ? literal() : name();
  int d = depth - 1;
  switch (below(20)) {
    case 0:
      return literal();
    case 1:
      return "$" + name();
    case 2:
      return '[' + list([&] { return expression(d); }) + ']';
    case 3:
      return map(d);
    case 4:
      return "CASE " + (chance(50) ? expression(d) : "") + " WHEN " + expression(d) + " THEN " + expression(d) +
             (chance(50) ? " ELSE " + expression(d) : "") + " END";
    case 5:
      return '[' + name() + " IN " + expression(d) + (chance(50) ? " WHERE " + expression(d) : "") +
             (chance(50) ? " | " + expression(d) : "") + ']';
    case 6:
      return "[" + node(d) + relationship(d) + node(d) + (chance(50) ? " WHERE " + expression(d) : "") + " | " + expression(d) +
             ']';
    case 7:
      return "any(" + name() + " IN " + expression(d) + " WHERE " + expression(d) + ')';
    case 8:
      return "reduce(" + name() + " = " + expression(d) + ", " + name() + " IN " + expression(d) + " | " + expression(d) + ')';
    case 9:
      return (chance(50) ? "n" : "`count`") + std::string(" {") +
             list([&] { return chance(50) ? std::string(".").append(name()) : name() + ": " + expression(d); }) + '}';
    case 10:
      return "count(*)";
    case 11:
      return "collect(" + std::string(chance(50) ? "DISTINCT " : "") + expression(d) + ')';
    case 12:
      return "date.truncate(" + list([&] { return expression(d); }) + ')';
    case 13:
      return '(' + expression(d) + ')';
    case 14:
      return subquery(depth);
    case 15:
      return "exists(" + node(d) + relationship(d) + node(d) + ')';
    case 16:
      return "shortestPath(" + node(d) + "-[*]->" + node(d) + ')';
    default:
      return name();
  }
}

std::string QueryGenerator::expression(int depth) {
  if (depth <= 0) return atom(0);
  constexpr const char* kOperators[] = {" + ",   " - ",  " * ",           " / ",         " % ",        " ^ ",   " = ",
                                        " <> ",  " < ",  " <= ",          " > ",         " >= ",       " AND ", " OR ",
                                        " XOR ", " IN ", " STARTS WITH ", " ENDS WITH ", " CONTAINS ", " =~ "};
  int d = depth - 1;
  switch (below(12)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return expression(d) + kOperators[below(std::size(kOperators))] + expression(d);
    case 4:
      return "NOT " + expression(d);
    case 5:
      return "- " + atom(d);
    case 6:
      return atom(d) + '.' + name();
    case 7:
      return atom(d) + '[' + expression(d) + ']';
    case 8:
      return atom(d) + '[' + (chance(50) ? expression(d) : "") + ".." + (chance(50) ? expression(d) : "") + ']';
    case 9:
      return atom(d) + (chance(50) ? " IS NULL" : " IS NOT NULL");
    case 10:
      return name() + ":" + (chance(70) ? name() : '(' + labels(2) + ')');
    default:
      return atom(depth);
  }
}

std::string QueryGenerator::projection(int depth) {
  std::string text = chance(20) ? "DISTINCT " : "";
  text += chance(10) ? "*" : list([&] { return expression(depth) + (chance(60) ? " AS " + name() : ""); });
  if (chance(30))
    text += " ORDER BY " + list([&] { return expression(depth - 1) + (chance(30) ? " DESC" : chance(30) ? " ASCENDING" : ""); });
  if (chance(15)) text += " SKIP " + expression(0);
  if (chance(15)) text += " LIMIT " + expression(0);
  return text;
}

std::string QueryGenerator::set_item(int depth) {
  switch (below(4)) {
    case 0:
      return name() + '.' + name() + " = " + expression(depth);
    case 1:
      return name() + (chance(50) ? " = " : " += ") + expression(depth);
    case 2:
      return name() + ":" + name() + (chance(30) ? ":" + name() : "");
    default:
      return name() + '[' + expression(0) + "] = " + expression(depth);
  }
}

std::string QueryGenerator::clause(int depth) {
  auto set = [&] { return set_item(depth - 1); };
  switch (below(10)) {
    case 0:
    case 1:
    case 2:
      return (chance(20) ? "OPTIONAL MATCH " : "MATCH ") + list([&] { return (chance(20) ? name() + " = " : "") + path(depth); }) +
             (chance(50) ? " WHERE " + expression(depth) : "");
    case 3:
      return "WITH " + projection(depth) + (chance(30) ? " WHERE " + expression(depth) : "");
    case 4:
      return "UNWIND " + expression(depth) + " AS " + name();
    case 5:
      return "CREATE " + list([&] { return path(depth); });
    case 6:
      return "MERGE " + path(depth) + (chance(40) ? " ON CREATE SET " + list(set) : "") +
             (chance(40) ? " ON MATCH SET " + list(set) : "");
    case 7:
      return "SET " + list(set);
    case 8:
      return std::string(chance(50) ? "DETACH " : "") + "DELETE " + list([&] { return expression(1); });
    default:
      return "CALL db." + name() + (chance(70) ? "(" + expression(1) + ")" : "") + (chance(50) ? " YIELD " + name() : "");
  }
}

std::string QueryGenerator::query(int depth) {
  std::string text;
  for (std::size_t clauses = below(3); clauses > 0; --clauses) text += clause(depth) + (chance(30) ? "\n" : "  ");
  return text + "RETURN " + projection(depth);
}

std::string QueryGenerator::statement() {
  std::string text = chance(5) ? "EXPLAIN " : "";
  text += query(int(below(4)) + 1);
  if (chance(10)) text += " UNION " + std::string(chance(50) ? "ALL " : "") + query(2);
  return chance(10) ? text + " // done\n;" : text;
}

}  // namespace clew::test
