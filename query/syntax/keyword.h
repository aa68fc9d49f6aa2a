#pragma once
// The words with a meaning of their own in openCypher, in any case. Few of them are reserved: see is_reserved.
#include <cstdint>
#include <string_view>

namespace clew::query::syntax {

enum class Keyword : std::uint8_t {
  None,  ///< Not a keyword.
  All,
  AllShortestPaths,
  And,
  Any,
  As,
  Asc,
  Ascending,
  By,
  Call,
  Case,
  Collect,
  Contains,
  Count,
  Create,
  Csv,
  Delete,
  Desc,
  Descending,
  Detach,
  Distinct,
  Drop,
  Else,
  End,
  Ends,
  Exists,
  Explain,
  False,
  Foreach,
  From,
  Group,
  Having,
  In,
  Insert,
  Is,
  Limit,
  Load,
  Match,
  Merge,
  None_,
  Not,
  Null,
  Offset,
  On,
  Optional,
  Or,
  Order,
  Profile,
  Reduce,
  Remove,
  Return,
  Select,
  Set,
  ShortestPath,
  Single,
  Skip,
  Starts,
  Then,
  True,
  Union,
  Unwind,
  Update,
  Use,
  When,
  Where,
  With,
  Xor,
  Yield,
};

/// The keyword that a name spells, in any case.
Keyword find_keyword(std::string_view word);
/// In capitals, as people write it.
std::string_view to_string(Keyword keyword);
/// Whether the word can't name a variable without backticks. (Labels, types and property keys may be any word.)
bool is_reserved(Keyword keyword);
/// Whether a statement may start with the word.
bool starts_statement(Keyword keyword);
/// Whether a clause may start with the word.
bool starts_clause(Keyword keyword);

}  // namespace clew::query::syntax
