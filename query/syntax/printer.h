#pragma once
// The printer's parts, one file a part of the tree: print_expression.cpp, print_pattern.cpp, print_clause.cpp.
#include <string>

#include "query/syntax/ast.h"
#include "query/syntax/operator_table.h"

namespace clew::query::syntax {

/// How tightly label expressions hold together, loosest first: |, &, and what needs no parentheses.
enum class LabelBinding { Either, Both, Single };

class Printer {
 public:
  void statement(const Statement& statement);
  void query(const Query& query);
  void clause(const Clause& clause);
  void expression(const Expression& expression, Precedence minimum = Precedence::None);
  void path(const PathPattern& pattern);
  std::string take() { return std::move(out_); }

 private:
  // print_expression.cpp: what each node prints, without the parentheses that its place may ask for.
  void node(const Literal& literal);
  void node(const Variable& variable);
  void node(const PropertyAccess& access);
  void node(const Parameter& parameter);
  void node(const FunctionCall& call);
  void node(const CountStar&);
  void node(const Comparison& comparison);
  void node(const Logical& logical);
  void node(const Binary& binary);
  void node(const Unary& unary);
  void node(const LabelPredicate& predicate);
  void node(const IndexAccess& access);
  void node(const SliceAccess& access);
  void node(const ListLiteral& list);
  void node(const MapLiteral& map);
  void node(const Case& c);
  void node(const ListComprehension& comprehension);
  void node(const PatternComprehension& comprehension);
  void node(const Quantifier& quantifier);
  void node(const Reduce& reduce);
  void node(const MapProjection& projection);
  void node(const PatternExpression& pattern);
  void node(const SubqueryExpression& subquery);
  void before_bar(const Expression& expression);

  // print_pattern.cpp
  void labels(const LabelExpression& labels, LabelBinding minimum);
  void node_pattern(const NodePattern& node);
  void relationship(const RelationshipPattern& relationship);
  void restrictions(const Box<Expression>& properties, const Box<Expression>& predicate);

  // print_clause.cpp
  void clause(const MatchClause& match);
  void clause(const ReturnClause& ret);
  void clause(const WithClause& with);
  void clause(const UnwindClause& unwind);
  void clause(const CreateClause& create);
  void clause(const MergeClause& merge);
  void clause(const SetClause& set);
  void clause(const RemoveClause& remove);
  void clause(const DeleteClause& del);
  void clause(const CallClause& call);
  void single_query(const SingleQuery& query);
  void projection(const Projection& projection);
  void where(const std::optional<Expression>& predicate);
  void set_items(const std::vector<SetItem>& items);
  void set_labels(const SetLabels& labels);
  void match_body(const MatchClause& match);

  void text(std::string_view text) { out_ += text; }
  void variable(const std::string& name);
  void name(const std::string& name);
  void qualified_name(std::string_view name);
  /// print(element) for each, with ", " between.
  template <class List, class Print>
  void list(const List& elements, const Print& print) {
    bool first = true;
    for (const auto& element : elements) {
      if (!first) text(", ");
      first = false;
      print(element);
    }
  }
  void expressions(const std::vector<Expression>& list);

  std::string out_;
  bool bar_ends_labels_ = false;
};

}  // namespace clew::query::syntax
