#include "query/syntax/keyword.h"

#include <array>
#include <cstddef>
#include <initializer_list>
#include <iterator>

namespace clew::query::syntax {
namespace {

// In the order of the enumerators.
constexpr std::string_view kWords[] = {
    "",           "ALL",       "ALLSHORTESTPATHS",
    "AND",        "ANY",       "AS",
    "ASC",        "ASCENDING", "BY",
    "CALL",       "CASE",      "COLLECT",
    "CONTAINS",   "COUNT",     "CREATE",
    "CSV",        "DELETE",    "DESC",
    "DESCENDING", "DETACH",    "DISTINCT",
    "DROP",       "ELSE",      "END",
    "ENDS",       "EXISTS",    "EXPLAIN",
    "FALSE",      "FOREACH",   "FROM",
    "GROUP",      "HAVING",    "IN",
    "INSERT",     "IS",        "LIMIT",
    "LOAD",       "MATCH",     "MERGE",
    "NONE",       "NOT",       "NULL",
    "OFFSET",     "ON",        "OPTIONAL",
    "OR",         "ORDER",     "PROFILE",
    "REDUCE",     "REMOVE",    "RETURN",
    "SELECT",     "SET",       "SHORTESTPATH",
    "SINGLE",     "SKIP",      "STARTS",
    "THEN",       "TRUE",      "UNION",
    "UNWIND",     "UPDATE",    "USE",
    "WHEN",       "WHERE",     "WITH",
    "XOR",        "YIELD",
};
constexpr std::size_t kCount = std::size(kWords);
static_assert(kCount == std::size_t(Keyword::Yield) + 1);
constexpr std::size_t kLongest = 16;

constexpr char upper(char c) {
  return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}

// Open addressing over length, first and last letter.
constexpr std::size_t kSlots = 256;
constexpr std::size_t hash(std::string_view word) {
  return (word.size() * 29 + std::size_t(upper(word.front())) * 7 + std::size_t(upper(word.back())) * 19) % kSlots;
}

constexpr auto kTable = [] {
  std::array<std::uint8_t, kSlots> table{};
  for (std::size_t i = 1; i < kCount; ++i) {
    std::size_t slot = hash(kWords[i]);
    while (table[slot] != 0) slot = (slot + 1) % kSlots;
    table[slot] = std::uint8_t(i);
  }
  return table;
}();

using enum Keyword;

constexpr auto set_of(std::initializer_list<Keyword> keywords) {
  std::array<bool, kCount> set{};
  for (Keyword keyword : keywords) set[std::size_t(keyword)] = true;
  return set;
}

// openCypher reserves more (ALL, ON, BY, ASC, EXISTS, CONSTRAINT ...), but these suffice to tell a variable from what follows it.
constexpr auto kReserved = set_of({And, As,   Case,   Contains, Create, Delete, Detach, Distinct, Else,  End,   Ends,   False,
                                   In,  Is,   Limit,  Match,    Merge,  Not,    Null,   Optional, Or,    Order, Remove, Return,
                                   Set, Skip, Starts, Then,     True,   Union,  Unwind, When,     Where, With,  Xor});
constexpr auto kClauseStarts = set_of({Call, Create, Delete, Detach, Match, Merge, Optional, Remove, Return, Set, Unwind, With});

bool same(std::string_view word, std::string_view capitals) {
  if (word.size() != capitals.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (upper(word[i]) != capitals[i]) return false;
  return true;
}

}  // namespace

Keyword find_keyword(std::string_view word) {
  if (word.size() < 2 || word.size() > kLongest || static_cast<unsigned char>(word.front() | word.back()) >= 0x80)
    return Keyword::None;
  for (std::size_t slot = hash(word); kTable[slot] != 0; slot = (slot + 1) % kSlots)
    if (same(word, kWords[kTable[slot]])) return Keyword(kTable[slot]);
  return Keyword::None;
}

std::string_view to_string(Keyword keyword) {
  return kWords[std::size_t(keyword)];
}

bool is_reserved(Keyword keyword) {
  return kReserved[std::size_t(keyword)];
}

bool starts_statement(Keyword keyword) {
  return starts_clause(keyword) || keyword == Keyword::Explain || keyword == Keyword::Profile;
}

bool starts_clause(Keyword keyword) {
  return kClauseStarts[std::size_t(keyword)];
}

}  // namespace clew::query::syntax
