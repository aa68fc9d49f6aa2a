// Habits from SQL and other languages: words that Cypher lacks, with what it has instead.
#include "query/syntax/stuck.h"

namespace clew::query::syntax {
namespace {

struct ForeignWord {
  std::string_view word;
  std::string_view message;
  std::string_view hint;
};

constexpr ForeignWord kWords[] = {
    {"SELECT", "SELECT is SQL", "in Cypher, what to find comes first and what to show last: MATCH (p:Person) RETURN p.name"},
    {"FROM", "Cypher has no FROM", "name what to look for in a pattern: MATCH (p:Person) RETURN p.name"},
    {"INSERT", "INSERT is SQL", "write CREATE (:Person {name: 'Ada'})"},
    {"UPDATE", "UPDATE is SQL", "write MATCH (p:Person {name: 'Ada'}) SET p.born = 1815"},
    {"DROP", "Clew has no indexes, constraints or databases to drop", "to delete nodes, write MATCH (n:Label) DETACH DELETE n"},
    {"ALTER", "graphs have no schema to alter", "set properties and labels with SET, take them away with REMOVE"},
    {"JOIN", "Cypher has no JOIN", "write the relationship in the pattern: MATCH (a)-[:SIGN]->(b)"},
    {"GROUP", "Cypher has no GROUP BY", "rows are grouped by the columns without an aggregate: RETURN p.city, count(*)"},
    {"HAVING", "Cypher has no HAVING", "filter after a WITH: WITH p.city AS city, count(*) AS n WHERE n > 1 RETURN city, n"},
    {"OFFSET", "Cypher has no OFFSET", "write SKIP before LIMIT: RETURN n SKIP 10 LIMIT 5"},
    {"TOP", "Cypher has no TOP", "write LIMIT at the end: RETURN n LIMIT 5"},
    {"LIKE", "Cypher has no LIKE", "write STARTS WITH, ENDS WITH or CONTAINS, or a regular expression: name =~ 'Al.*'"},
    {"ILIKE", "Cypher has no ILIKE", "write a regular expression that ignores case: name =~ '(?i)al.*'"},
    {"BETWEEN", "Cypher has no BETWEEN", "write 1 <= n.x <= 10"},
    {"FILTER", "Cypher has no FILTER", "write WITH * WHERE ..."},
    {"LET", "Cypher has no LET", "write WITH *, value AS name"},
    {"FINISH", "Cypher has no FINISH", "leave it out: a query that writes may end without RETURN"},
    {"NEXT", "Cypher has no NEXT", "write WITH between two parts of a query"},
    {"ELSEIF", "CASE has no ELSEIF", "write another WHEN ... THEN ..."},
};

}  // namespace

std::optional<Error> explain_foreign_word(const Stuck& stuck) {
  // The word may have passed for a variable, so that the parse stuck just after it.
  for (int distance : {0, -1})
    for (const ForeignWord& word : kWords)
      if (stuck.is_word(word.word, distance) && (distance == 0 || stuck.index() == 1))
        return syntax_error(stuck.token(distance).span, std::string(word.message), std::string(word.hint));
  return std::nullopt;
}

}  // namespace clew::query::syntax
