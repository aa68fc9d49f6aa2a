#pragma once
// All that the rules look at, and the way in which they hand on what they find.

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "ingest/extract/annotated_document.h"
#include "ingest/extract/clause/clause.h"
#include "ingest/extract/mention.h"
#include "ingest/extract/statement.h"
#include "ingest/extract/tree.h"

namespace clew::ingest {

class Lexicon;

struct Reading {
  const AnnotatedDocument& document;
  const Tree& tree;
  const Mentions& mentions;
  std::span<const Clause> clauses;
  const Lexicon& lexicon;
};

class Statements {
 public:
  explicit Statements(const Reading& reading) : reading_(reading) {}

  /// Where both tokens head mentions and these differ; else nothing. `draft` holds all but the mentions.
  void add(TokenIndex subject, TokenIndex object, Statement draft);

  /// Whether a statement has these two as its ends, either way.
  [[nodiscard]] bool joins(MentionIndex a, MentionIndex b) const { return joined_.contains(std::minmax(a, b)); }

  [[nodiscard]] std::vector<Statement> take() { return std::move(all_); }

 private:
  const Reading& reading_;
  std::vector<Statement> all_;
  std::set<std::pair<MentionIndex, MentionIndex>> joined_;
};

/// "sign" + "with" -> SIGN_WITH; empty parts are left out; spaces and hyphens become underscores.
std::string relation_name(std::string_view first, std::string_view second = {}, std::string_view third = {},
                          std::string_view fourth = {});

}  // namespace clew::ingest
